using System.IO.Compression;

namespace Pipeline.Sandbox.Services.CodeBuild.Builds;

/// <summary>The files of a source: those of a zip, or none. What is in them is read when somebody asks.</summary>
internal sealed class SourceFiles
{
    // A zip may claim any size; a build here only ever copies a part of it.
    private const long Largest = 512L * 1024 * 1024;

    private readonly byte[] zip;

    /// <exception cref="BuildFailure">It is no zip.</exception>
    public SourceFiles(byte[]? zip)
    {
        this.zip = zip ?? [];
        Paths = zip is null ? [] : List();
    }

    /// <summary>The paths, folders apart.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The content of a file, or null.</summary>
    public byte[]? Read(string path)
    {
        if (!Paths.Contains(path))
            return null;
        using var archive = Open();
        var entry = archive.GetEntry(path)!;
        if (entry.Length > Largest)
            throw BuildFailure.Client($"{path} is larger than {Largest} bytes");
        var content = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(content);
        return content;
    }

    private List<string> List()
    {
        try
        {
            using var archive = Open();
            return [.. archive.Entries.Select(entry => entry.FullName).Where(IsFile)];
        }
        catch (InvalidDataException)
        {
            throw BuildFailure.Client("zip: not a valid zip file for primary source");
        }
    }

    private ZipArchive Open() => new(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);

    private static bool IsFile(string path) => !path.EndsWith('/') && !path.StartsWith('/') && !path.Split('/').Contains("..");
}

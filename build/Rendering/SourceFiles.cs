using Pipeline.Failures;

namespace Pipeline.Rendering;

/// <summary>The files below one folder, named in messages relative to the folder above it, with forward slashes.</summary>
internal sealed class SourceFiles(string directory)
{
    private readonly string _directory = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));

    /// <summary>The name of a file in messages.</summary>
    /// <exception cref="InvalidInput">The file is outside of the folder (PL2306).</exception>
    public string Locate(string path)
    {
        var full = Path.GetFullPath(path, _directory);
        if (!full.StartsWith(_directory + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidInput(new Problem("PL2306", $"the template '{path}' is outside of {Path.GetFileName(_directory)}/"));
        return Path.GetRelativePath(Path.GetDirectoryName(_directory)!, full).Replace('\\', '/');
    }

    /// <summary>Whether there is a file of a name that <see cref="Locate"/> gave.</summary>
    public bool Exists(string name) => File.Exists(FullPath(name));

    /// <summary>The text of a file, with <c>\n</c> line ends.</summary>
    /// <exception cref="InvalidInput">There is no such file, or it cannot be read (PL2306).</exception>
    public string Read(string name)
    {
        try
        {
            return File.ReadAllText(FullPath(name)).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInput(new Problem("PL2306", $"the template cannot be read: {(failure is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : failure.GetType().Name)}", new Location(name)));
        }
    }

    /// <summary>The names of the files of a folder with an ending, without it.</summary>
    public IEnumerable<string> Names(string folder, string ending)
    {
        var full = Path.Combine(_directory, folder);
        return Directory.Exists(full) ? Directory.EnumerateFiles(full, "*" + ending).Select(file => Path.GetFileName(file)[..^ending.Length]) : [];
    }

    private string FullPath(string name) => Path.Combine(Path.GetDirectoryName(_directory)!, name);
}

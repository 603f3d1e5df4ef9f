using System.Formats.Tar;
using System.IO.Compression;
using Pipeline.Endpoints.Packing;
using Pipeline.Tests.House;

namespace Pipeline.Tests.Endpoints.Packing;

/// <summary>The scripts that make archives, and a look into these.</summary>
internal static class Archives
{
    /// <summary>The repository's own scripts.</summary>
    public static PackingScripts Scripts => PackingScripts.Read(Path.Combine(Repository.Root, "cloudformation/model-store/packing"), "cloudformation/model-store/packing");

    /// <summary>The entries of a <c>tar.gz</c> by name.</summary>
    public static IReadOnlyDictionary<string, (UnixFileMode Mode, DateTimeOffset Modified, byte[] Content)> Contents(byte[] archive)
    {
        using var tar = new TarReader(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress));
        var found = new Dictionary<string, (UnixFileMode, DateTimeOffset, byte[])>(StringComparer.Ordinal);
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            found[entry.Name] = (entry.Mode, entry.ModificationTime, content.ToArray());
        }
        return found;
    }

    /// <summary>The names in a zip.</summary>
    public static IReadOnlyList<string> Names(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    /// <summary>A file of a zip.</summary>
    public static byte[] Read(byte[] zip, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var stream = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}

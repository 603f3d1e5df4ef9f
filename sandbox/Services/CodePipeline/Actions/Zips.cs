using System.IO.Compression;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Artifacts of one file.</summary>
internal static class Zips
{
    // The oldest time that a zip can tell.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(string path, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry(path);
            entry.LastWriteTime = Epoch;
            using var stream = entry.Open();
            stream.Write(content);
        }
        return bytes.ToArray();
    }
}

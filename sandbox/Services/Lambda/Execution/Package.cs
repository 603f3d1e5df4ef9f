using System.IO.Compression;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>A deployment package: a zip that may claim any path and any size, and is believed neither.</summary>
/// <remarks>https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html</remarks>
internal static class Package
{
    private const long LargestZip = 50L * 1024 * 1024;
    private const long LargestUnpacked = 250L * 1024 * 1024;
    private const int LinkMode = 0xA000;
    private const int KindOfFile = 0xF000;
    private const UnixFileMode Usual = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Refuses what is no package.</summary>
    /// <param name="zip">The zip.</param>
    /// <param name="inline">Whether it came with the request, where less is allowed.</param>
    /// <exception cref="AwsError">It is too large, no zip, or leads out of its folder.</exception>
    public static void Check(byte[] zip, bool inline)
    {
        if (zip.Length == 0)
            throw Invalid("Uploaded file must be a non-empty zip");
        if (zip.Length > (inline ? LargestZip : LargestUnpacked))
            throw inline ? new("RequestEntityTooLargeException", "Request must be smaller than 70167211 bytes for the CreateFunction operation", 413) : TooLarge();
        Walk(zip, static (_, content, room) => Copy(content, Stream.Null, room));
    }

    /// <summary>Writes its files below a folder.</summary>
    public static void Unpack(byte[] zip, string folder) => Walk(zip, (entry, content, room) =>
    {
        var path = Path.Combine(folder, PathOf(entry));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        long size;
        using (var file = File.Create(path))
            size = Copy(content, file, room);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, ModeOf(entry));
        return size;
    });

    private static void Walk(byte[] zip, Func<ZipArchiveEntry, Stream, long, long> take)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(zip, writable: false), ZipArchiveMode.Read);
            var room = LargestUnpacked;
            foreach (var entry in archive.Entries)
            {
                PathOf(entry);
                if (entry.FullName.EndsWith('/'))
                    continue;
                using var content = entry.Open();
                room -= take(entry, content, room);
            }
        }
        catch (InvalidDataException)
        {
            throw Invalid("Could not unzip uploaded file. Please check your file, then try to upload again.");
        }
    }

    private static string PathOf(ZipArchiveEntry entry)
    {
        var path = entry.FullName.Replace('\\', '/');
        if (path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal) || path.TrimEnd('/').Split('/').Any(part => part is "" or "." or ".."))
            throw Invalid($"Could not unzip uploaded file: the path {entry.FullName} leads out of the package.");
        return ((entry.ExternalAttributes >> 16) & KindOfFile) == LinkMode ? throw Invalid($"Could not unzip uploaded file: {entry.FullName} is a symbolic link, which the sandbox does not follow.") : path;
    }

    private static long Copy(Stream content, Stream target, long room)
    {
        var (buffer, size) = (new byte[32 * 1024], 0L);
        for (int read; (read = content.Read(buffer)) > 0; target.Write(buffer, 0, read))
            if ((size += read) > room)
                throw TooLarge();
        return size;
    }

    // A zip made on Windows says nothing of modes.
    private static UnixFileMode ModeOf(ZipArchiveEntry entry) =>
        (UnixFileMode)((entry.ExternalAttributes >> 16) & 0x1FF) is var mode && mode == 0 ? Usual : mode | UnixFileMode.UserRead;

    private static AwsError TooLarge() => Invalid($"Unzipped size must be smaller than {LargestUnpacked} bytes");

    private static AwsError Invalid(string message) => new("InvalidParameterValueException", message, 400);
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Rendering;

/// <summary>
/// A folder of seed code as a zip that depends on nothing but the names, modes and contents of its files: no times, no order of the
/// file system, no user. Equal folders have equal hashes on every machine.
/// </summary>
public sealed class SeedPackage
{
    private const int RegularFile = 0x8000;
    private const int ReadableByAll = 0x1A4;
    private const int ExecutableByAll = 0x1ED;

    // The earliest time that a zip can hold.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly IReadOnlyList<SeedFile> _files;

    private SeedPackage(IReadOnlyList<SeedFile> files)
    {
        _files = files;
        Hash = HashOf(files);
    }

    /// <summary>The first 12 hexadecimal digits of a SHA-256 over names, modes and contents; not over the zip, whose bytes a newer compressor may change.</summary>
    public string Hash { get; }

    /// <summary>The names of the files in the zip, with forward slashes, in its order.</summary>
    public IReadOnlyList<string> Names => [.. _files.Select(file => file.Name)];

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder; <c>__pycache__</c>, <c>*.pyc</c>, <c>.git</c> and <c>.DS_Store</c> are left out.</param>
    /// <param name="shared">A folder whose files come along unless <paramref name="folder"/> has one of the same name; null for none.</param>
    /// <exception cref="Failures.InvalidInput">There is no file in it, or a symbolic link (PL2320, PL2321).</exception>
    public static SeedPackage Create(string folder, string? shared = null) => new(SeedFiles.Read(folder, shared));

    /// <summary>A zip of files that are known already, in the order of their names.</summary>
    internal static SeedPackage Of(IEnumerable<SeedFile> files) => new([.. files.OrderBy(file => file.Name, StringComparer.Ordinal)]);

    /// <summary>Writes the zip.</summary>
    public void Write(Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var file in _files)
        {
            var entry = zip.CreateEntry(file.Name, CompressionLevel.Optimal);
            entry.LastWriteTime = Epoch;
            // The upper half is the Unix mode: without it, scripts could not be run after the zip is unpacked.
            entry.ExternalAttributes = (RegularFile | Mode(file)) << 16;
            using var stream = entry.Open();
            stream.Write(file.Content);
        }
    }

    /// <summary>The zip.</summary>
    public byte[] ToArray()
    {
        using var buffer = new MemoryStream();
        Write(buffer);
        return buffer.ToArray();
    }

    private static int Mode(SeedFile file) => file.IsScript ? ExecutableByAll : ReadableByAll;

    // Lengths go in front, so that no two lists of files give the same bytes.
    private static string HashOf(IReadOnlyList<SeedFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> head = stackalloc byte[12];
        foreach (var file in files)
        {
            var name = Encoding.UTF8.GetBytes(file.Name);
            BinaryPrimitives.WriteInt32LittleEndian(head, name.Length);
            BinaryPrimitives.WriteInt32LittleEndian(head[4..], Mode(file));
            BinaryPrimitives.WriteInt32LittleEndian(head[8..], file.Content.Length);
            hash.AppendData(head);
            hash.AppendData(name);
            hash.AppendData(file.Content);
        }
        return ContentHash.Short(hash.GetHashAndReset());
    }
}

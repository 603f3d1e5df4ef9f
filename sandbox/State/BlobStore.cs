using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Pipeline.Sandbox.State;

/// <summary>
/// Bytes found by their SHA-256: one file each, put in place whole, so that a kill leaves no half of one behind. In
/// memory when there is no directory.
/// </summary>
public sealed class BlobStore
{
    private readonly BlobShelf? shelf;
    private readonly ConcurrentDictionary<string, byte[]> memory = new(StringComparer.Ordinal);

    /// <param name="directory">Where the files are; null keeps the bytes in memory.</param>
    /// <param name="mentions">The hashes that somebody's records speak of: other bytes may be deleted. Null keeps all.</param>
    public BlobStore(string? directory, Func<IReadOnlySet<string>>? mentions = null)
    {
        shelf = directory is null ? null : new(directory, mentions);
    }

    /// <summary>Stores what a stream holds, telling each piece to <paramref name="watch"/> on the way.</summary>
    /// <param name="content">What to store, read to its end.</param>
    /// <param name="watch">Sees every piece before the blob exists; what it throws at the end of the stream, called with nothing, keeps it from existing.</param>
    /// <param name="cancellation">Gives up; nothing stays behind.</param>
    public async Task<Blob> WriteAsync(Stream content, Action<ReadOnlySpan<byte>>? watch, CancellationToken cancellation)
    {
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        var draft = shelf?.Draft();
        try
        {
            await using var target = draft is null ? (Stream)new MemoryStream() : new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            var buffer = new byte[64 * 1024];
            for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0;)
            {
                sha256.AppendData(buffer, 0, read);
                md5.AppendData(buffer, 0, read);
                watch?.Invoke(buffer.AsSpan(0, read));
                await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
            watch?.Invoke([]);
            var blob = new Blob(Convert.ToHexStringLower(sha256.GetHashAndReset()), target.Length, Convert.ToHexStringLower(md5.GetHashAndReset()));
            Keep(blob, target, draft);
            return blob;
        }
        finally
        {
            if (draft is not null)
                File.Delete(draft);
        }
    }

    /// <summary>Opens stored bytes for reading.</summary>
    public Stream Open(Blob blob) => shelf is null
        ? new MemoryStream(memory[blob.Sha256], writable: false)
        : new FileStream(shelf.PathOf(blob), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);

    /// <summary>All of the stored bytes.</summary>
    public async Task<byte[]> ReadAsync(Blob blob, CancellationToken cancellation)
    {
        var bytes = new byte[blob.Length];
        await using var content = Open(blob);
        await content.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    /// <summary>Deletes bytes that no record speaks of. Only before the first request is served.</summary>
    internal void SweepAtStart() => shelf?.SweepAtStart();

    /// <summary>Deletes bytes that no record speaks of now nor spoke of at the last sweep.</summary>
    internal void Sweep() => shelf?.Sweep();

    private void Keep(Blob blob, Stream target, string? draft)
    {
        if (target is MemoryStream bytes)
            memory[blob.Sha256] = bytes.ToArray();
        target.Dispose();
        if (draft is not null)
            shelf!.Place(draft, blob);
    }
}

using Pipeline.Sandbox.Services.S3.Wire;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>Several stored contents read one after the other.</summary>
internal sealed class JoinedStream(IReadOnlyList<Blob> parts, BlobStore blobs) : ReadStream
{
    private int next;
    private Stream? current;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            if (current is not null && await current.ReadAsync(buffer, cancellationToken) is > 0 and var read)
                return read;
            current?.Dispose();
            if (next == parts.Count)
                return 0;
            current = blobs.Open(parts[next++]);
        }
    }

    protected override void Dispose(bool disposing)
    {
        current?.Dispose();
        base.Dispose(disposing);
    }
}

using System.Buffers.Binary;

namespace Amazon.Protocols;

/// <summary>
/// A stream of events that says so when it ends within one. AWSSDK.Core takes every end for the proper one, and half an answer would look like a whole.
/// Each event begins with its own length, four bytes in network order. https://smithy.io/2.0/aws/amazon-eventstream.html
/// </summary>
internal sealed class WholeEvents(Stream events) : Stream
{
    private readonly byte[] length = new byte[4];
    private int known;
    private long left;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Follow(buffer.AsSpan(offset, count), events.Read(buffer, offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await events.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Follow(buffer.Span, read);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) events.Dispose();
        base.Dispose(disposing);
    }

    private int Follow(ReadOnlySpan<byte> buffer, int read)
    {
        if (read == 0 && buffer.Length > 0 && (known > 0 || left > 0))
            throw new EndOfStreamException("The connection ended in the middle of an event: the answer is not complete.");
        for (var at = 0; at < read;)
        {
            if (left == 0) Begin(buffer[at++]);
            else at += Pass(read - at);
        }

        return read;
    }

    /// <summary>A byte of an event's length; a length too small to be one is for the decoder to refuse.</summary>
    private void Begin(byte part)
    {
        length[known++] = part;
        if (known < length.Length) return;
        left = Math.Max(0, BinaryPrimitives.ReadUInt32BigEndian(length) - (long)length.Length);
        known = 0;
    }

    private int Pass(int available)
    {
        var passed = (int)Math.Min(left, available);
        left -= passed;
        return passed;
    }
}

using System.Buffers.Binary;

namespace Amazon.Protocols;

/// <summary>
/// A stream of events that gives no read more than one event, and says so when it ends within one. AWSSDK.Core takes every end for the proper one, and
/// half an answer would look like a whole; and when events come in one read with a failure, it throws those before the failure away.
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

    public override int Read(byte[] buffer, int offset, int count)
    {
        var part = buffer.AsSpan(offset, Within(count));
        return Follow(part, events.Read(buffer, offset, part.Length));
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var part = buffer[..Within(buffer.Length)];
        var read = await events.ReadAsync(part, cancellationToken).ConfigureAwait(false);
        return Follow(part.Span, read);
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

    /// <summary>How much may be read without leaving the event, or its length while that is not known.</summary>
    private int Within(int count) => (int)Math.Min(count, left > 0 ? left : length.Length - known);

    private int Follow(ReadOnlySpan<byte> part, int read)
    {
        if (read == 0 && part.Length > 0 && (known > 0 || left > 0))
            throw new EndOfStreamException("The connection ended in the middle of an event: the answer is not complete.");
        if (left > 0) left -= read;
        else Begin(part[..read]);
        return read;
    }

    /// <summary>Bytes of an event's length; a length too small to be one is for the decoder to refuse.</summary>
    private void Begin(ReadOnlySpan<byte> part)
    {
        part.CopyTo(length.AsSpan(known));
        known += part.Length;
        if (known < length.Length) return;
        left = Math.Max(0, BinaryPrimitives.ReadUInt32BigEndian(length) - (long)length.Length);
        known = 0;
    }
}

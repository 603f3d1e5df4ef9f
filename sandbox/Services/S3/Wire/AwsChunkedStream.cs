using System.Globalization;
using System.Text;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>
/// The content inside an <c>aws-chunked</c> body: chunks with their length in hexadecimal, a chunk of length zero, then
/// trailers such as a checksum. SDKs send objects this way when they compute the checksum while sending.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html</remarks>
internal sealed class AwsChunkedStream(Stream body) : ReadStream
{
    // A chunk's head is its length and a signature; a trailer is a checksum or a signature.
    private const int LongestLine = 1024;

    private readonly byte[] buffer = new byte[16 * 1024];
    private int start;
    private int end;
    private long left;
    private bool begun;
    private bool done;

    /// <summary>The trailers; there once the content was read to its end.</summary>
    public Dictionary<string, string> Trailers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public override async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellation = default)
    {
        if (left == 0 && !done)
            await NextChunkAsync(cancellation);
        if (done || target.IsEmpty)
            return 0;
        if (start == end && !await FillAsync(cancellation))
            throw Incomplete();
        var count = (int)Math.Min(Math.Min(left, end - start), target.Length);
        buffer.AsMemory(start, count).CopyTo(target);
        start += count;
        left -= count;
        return count;
    }

    private async Task NextChunkAsync(CancellationToken cancellation)
    {
        if (begun && await LineAsync(cancellation) is not "")
            throw Incomplete();
        begun = true;
        var head = (await LineAsync(cancellation))?.Split(';')[0];
        if (!long.TryParse(head, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out left) || left < 0)
            throw Incomplete();
        if (left > 0)
            return;
        done = true;
        while (await LineAsync(cancellation) is { Length: > 0 } trailer)
            if (trailer.Split(':', 2) is [var name, var text])
                Trailers[name.Trim()] = text.Trim();
    }

    /// <summary>The next line without its end; null when the body ends first.</summary>
    private async Task<string?> LineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (start < end || await FillAsync(cancellation))
        {
            var next = (char)buffer[start++];
            if (next == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Append(next).Length > LongestLine)
                throw Incomplete();
        }
        return line.Length == 0 ? null : line.ToString();
    }

    private async Task<bool> FillAsync(CancellationToken cancellation)
    {
        start = 0;
        end = await body.ReadAsync(buffer, cancellation);
        return end > 0;
    }

    private static AwsError Incomplete() => new("IncompleteBody", "The request body terminated unexpectedly", 400);
}

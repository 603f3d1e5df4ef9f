using System.Buffers.Binary;
using System.Text;
using Pipeline.Sandbox.Services.S3.Wire;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>Frames of AWS's event streams: lengths, headers and a payload, each part held by a checksum.</summary>
/// <remarks>https://smithy.io/2.0/aws/amazon-eventstream.html</remarks>
internal static class EventStream
{
    /// <summary>The content type of a stream.</summary>
    public const string ContentType = "application/vnd.amazon.eventstream";

    private const int PreludeBytes = 12;
    private const int ChecksumBytes = 4;
    private const byte TextValue = 7;

    /// <summary>An event whose payload is bytes.</summary>
    public static byte[] Event(string type, ReadOnlySpan<byte> payload) =>
        Frame([(":event-type", type), (":content-type", "application/octet-stream"), (":message-type", "event")], payload);

    private static byte[] Frame((string Name, string Value)[] headers, ReadOnlySpan<byte> payload)
    {
        var head = Headers(headers);
        var frame = new byte[PreludeBytes + head.Length + payload.Length + ChecksumBytes];
        BinaryPrimitives.WriteInt32BigEndian(frame, frame.Length);
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(4), head.Length);
        Check(frame.AsSpan(0, 8)).CopyTo(frame.AsSpan(8));
        head.CopyTo(frame.AsSpan(PreludeBytes));
        payload.CopyTo(frame.AsSpan(PreludeBytes + head.Length));
        Check(frame.AsSpan(0, frame.Length - ChecksumBytes)).CopyTo(frame.AsSpan(frame.Length - ChecksumBytes));
        return frame;
    }

    private static byte[] Check(ReadOnlySpan<byte> bytes)
    {
        var crc = Crc.Crc32();
        crc.Append(bytes);
        return crc.Finish();
    }

    private static byte[] Headers((string Name, string Value)[] headers)
    {
        using var bytes = new MemoryStream();
        foreach (var (name, value) in headers)
        {
            var (key, text) = (Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(value));
            bytes.WriteByte((byte)key.Length);
            bytes.Write(key);
            bytes.WriteByte(TextValue);
            bytes.Write([(byte)(text.Length >> 8), (byte)text.Length]);
            bytes.Write(text);
        }
        return bytes.ToArray();
    }
}

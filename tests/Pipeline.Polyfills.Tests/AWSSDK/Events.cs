using System.Buffers.Binary;
using System.Text;

namespace Pipeline.Polyfills.Tests.AWSSDK;

/// <summary>Events as bytes, written from https://smithy.io/2.0/aws/amazon-eventstream.html: lengths, checksum, headers, payload, checksum.</summary>
internal static class Events
{
    public static byte[] Part(string payload) => Part(Encoding.UTF8.GetBytes(payload));

    public static byte[] Part(byte[] payload) =>
        Message(payload, (":message-type", "event"), (":event-type", "PayloadPart"), (":content-type", "application/octet-stream"));

    public static byte[] Exception(string type, string payload) =>
        Message(Encoding.UTF8.GetBytes(payload), (":message-type", "exception"), (":exception-type", type), (":content-type", "application/json"));

    public static byte[] Message(byte[] payload, params (string Name, string Value)[] headers)
    {
        var head = headers.SelectMany(h => Header(h.Name, h.Value)).ToArray();
        byte[] prelude = [.. Number((uint)(16 + head.Length + payload.Length)), .. Number((uint)head.Length)];
        byte[] message = [.. prelude, .. Number(Checksum(prelude)), .. head, .. payload];
        return [.. message, .. Number(Checksum(message))];
    }

    /// <summary>A header whose value is a string, which is type 7.</summary>
    private static byte[] Header(string name, string value)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)value.Length);
        return [(byte)name.Length, .. Encoding.UTF8.GetBytes(name), 7, .. length, .. Encoding.UTF8.GetBytes(value)];
    }

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>CRC-32 as in zip files.</summary>
    private static uint Checksum(byte[] bytes)
    {
        var crc = 0xFFFF_FFFF;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB8_8320;
        }

        return ~crc;
    }
}

using System.Buffers.Binary;

namespace Pipeline.Sandbox.Services.S3.Wire;

/// <summary>A cyclic redundancy check with reflected bits, all ones at the start and inverted at the end, as the three that S3 knows are.</summary>
/// <param name="polynomial">The reflected polynomial.</param>
/// <param name="bytes">The length of the check: 4 or 8.</param>
/// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html</remarks>
internal sealed class Crc(ulong polynomial, int bytes)
{
    private readonly ulong[] table = Table(polynomial);
    private ulong register = ulong.MaxValue;

    public static Crc Crc32() => new(0xEDB88320, 4);

    public static Crc Crc32C() => new(0x82F63B78, 4);

    public static Crc Crc64Nvme() => new(0x9A6C9329AC4BC9B5, 8);

    public void Append(ReadOnlySpan<byte> data)
    {
        var value = bytes == 4 ? register & uint.MaxValue : register;
        foreach (var next in data)
            value = table[(byte)(value ^ next)] ^ (value >> 8);
        register = value;
    }

    /// <summary>The check, most significant byte first.</summary>
    public byte[] Finish()
    {
        var result = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(result, ~register);
        return result[(8 - bytes)..];
    }

    private static ulong[] Table(ulong polynomial)
    {
        var table = new ulong[256];
        for (var at = 0; at < table.Length; at++)
        {
            var value = (ulong)at;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ polynomial;
            table[at] = value;
        }
        return table;
    }
}

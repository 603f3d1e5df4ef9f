using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary><c>{"cidr": "10.0.0.0/24"}</c>: an address of a block.</summary>
internal static class CidrTest
{
    /// <exception cref="Serving.AwsError">It is no block.</exception>
    public static ValueTest Read(JsonNode? operand)
    {
        if (operand?.GetValueKind() != JsonValueKind.String)
            throw EventPattern.Invalid("cidr match pattern must be a string");
        var text = operand.GetValue<string>();
        if (Block(text) is not { } block)
            throw EventPattern.Invalid($"Malformed CIDR, one '/' required: {text}");
        return TextTests.Text(text, (value, _, _) => IPAddress.TryParse(value, out var address) && address.AddressFamily == block.BaseAddress.AddressFamily && block.Contains(address));
    }

    // IPNetwork wants the bits behind the prefix to be zero; a pattern need not have them so.
    private static IPNetwork? Block(string text)
    {
        if (text.Split('/') is not [var start, var bits] || !IPAddress.TryParse(start, out var address) || !int.TryParse(bits, out var length))
            return null;
        var bytes = address.GetAddressBytes();
        if (length < 0 || length > bytes.Length * 8)
            return null;
        for (var bit = length; bit < bytes.Length * 8; bit++)
            bytes[bit / 8] &= (byte)~(0x80 >> (bit % 8));
        return new(new IPAddress(bytes), length);
    }
}

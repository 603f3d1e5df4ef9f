using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>Computes <c>Fn::Cidr</c> for IPv4 and IPv6 (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html).</summary>
internal static class CidrBlocks
{
    /// <summary>The first <paramref name="count"/> subnets of a block.</summary>
    /// <param name="block">Such as <c>10.0.0.0/16</c>.</param>
    /// <param name="count">1 to 256.</param>
    /// <param name="bits">How many bits each subnet leaves to hosts; 8 when it is not given, as for a /24.</param>
    public static IReadOnlyList<string> Of(string block, string count, string? bits)
    {
        if (!IPNetwork.TryParse(block, out var network))
            throw new TemplateException($"Template error: Fn::Cidr: '{block}' is not a valid IP block");
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) || wanted is < 1 or > 256)
            throw new TemplateException("Template error: Fn::Cidr: count must be between 1 and 256");
        var width = network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        if (!int.TryParse(bits ?? "8", NumberStyles.None, CultureInfo.InvariantCulture, out var hostBits) || hostBits < 1 || hostBits > width)
            throw new TemplateException($"Template error: Fn::Cidr: CIDR bits must be between 1 and {width}");
        if (width - hostBits < network.PrefixLength || BigInteger.One << (width - hostBits - network.PrefixLength) < wanted)
            throw new TemplateException($"Template error: Fn::Cidr: {wanted} subnets of {hostBits} bits do not fit into {block}");
        var first = new BigInteger(network.BaseAddress.GetAddressBytes(), isUnsigned: true, isBigEndian: true);
        return [.. Enumerable.Range(0, wanted).Select(i => $"{Address(first + (new BigInteger(i) << hostBits), width)}/{width - hostBits}")];
    }

    private static IPAddress Address(BigInteger value, int width)
    {
        var bytes = new byte[width / 8];
        var digits = value.ToByteArray(isUnsigned: true, isBigEndian: true);
        digits.CopyTo(bytes, bytes.Length - digits.Length);
        return new(bytes);
    }
}

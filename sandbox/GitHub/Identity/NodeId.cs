using System.Buffers.Binary;
using System.Buffers.Text;

namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>The second name of everything at GitHub, which its other API uses: opaque, and the same for ever.</summary>
internal static class NodeId
{
    public static string Of(string kind, long id)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, id);
        return $"{kind}_kgDO{Base64Url.EncodeToString(bytes[3..])}";
    }
}

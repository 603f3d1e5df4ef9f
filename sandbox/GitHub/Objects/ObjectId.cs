using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.GitHub.Objects;

/// <summary>Names of objects: SHA-1 over header and content, forty hexadecimal digits.</summary>
/// <remarks>https://git-scm.com/book/en/v2/Git-Internals-Git-Objects</remarks>
internal static class ObjectId
{
    public const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private const int Length = 40;
    private const int ShortestAbbreviation = 4;

    public static bool IsWhole(string? text) => text is { Length: Length } && IsHex(text);

    public static bool IsAbbreviated(string text) => text.Length is >= ShortestAbbreviation and < Length && IsHex(text);

    public static byte[] Header(ObjectKind kind, long length) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Name(kind)} {length}\0"));

    public static string Name(ObjectKind kind) => kind.ToString().ToLowerInvariant();

    public static ObjectKind? Kind(string name) => name switch
    {
        "commit" => ObjectKind.Commit,
        "tree" => ObjectKind.Tree,
        "blob" => ObjectKind.Blob,
        "tag" => ObjectKind.Tag,
        _ => null,
    };

    public static string Of(ObjectKind kind, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Header(kind, content.Length));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static bool IsHex(string text) => text.All(char.IsAsciiHexDigit) && !text.Any(char.IsAsciiLetterUpper);
}

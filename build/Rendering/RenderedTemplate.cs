using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Rendering;

/// <summary>A CloudFormation template, ready to be checked and sent.</summary>
/// <param name="Path">The template it was rendered from, relative to the root, with forward slashes.</param>
/// <param name="Text">YAML with <c>\n</c> line ends.</param>
/// <param name="Hash">The first 12 hexadecimal digits of the SHA-256 of the text: equal texts have equal hashes.</param>
public sealed record RenderedTemplate(string Path, string Text, string Hash)
{
    /// <summary>The template of a text.</summary>
    public static RenderedTemplate Of(string path, string text) => new(path, text, ContentHash.Of(Encoding.UTF8.GetBytes(text)));
}

/// <summary>The short hash that names contents.</summary>
internal static class ContentHash
{
    private const int Length = 12;

    public static string Of(ReadOnlySpan<byte> bytes) => Short(SHA256.HashData(bytes));

    public static string Short(byte[] digest) => Convert.ToHexStringLower(digest)[..Length];
}

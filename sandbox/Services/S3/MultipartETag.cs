using System.Security.Cryptography;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>The entity tag of an object that was put in parts: a hash of the parts' hashes, and how many there were.</summary>
internal static class MultipartETag
{
    /// <summary>The least length of every part but the last, in bytes.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html</remarks>
    public const int SmallestPart = 5 * 1024 * 1024;

    public static string Of(IReadOnlyCollection<PartRow> parts)
    {
        byte[] hashes = [.. parts.SelectMany(part => Convert.FromHexString(part.Content.Md5))];
        return $"{Convert.ToHexStringLower(MD5.HashData(hashes))}-{parts.Count}";
    }
}

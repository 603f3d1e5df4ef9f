using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Sandbox.Services.S3;

/// <summary>The id by which S3 knows an account: 64 hexadecimal digits, the same each time.</summary>
internal static class CanonicalUser
{
    public static string Of(string account) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("canonical user of " + account)));
}

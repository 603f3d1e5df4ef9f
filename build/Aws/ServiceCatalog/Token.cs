using System.Security.Cryptography;
using System.Text;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>
/// Idempotency tokens that derive from content: a run that was killed after a call and started again asks for the same
/// thing with the same token, so no second one is made.
/// </summary>
public static class Token
{
    /// <summary>A token of 40 characters (1 to 128 are allowed: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreatePortfolio.html).</summary>
    public static string Of(params ReadOnlySpan<string> content)
    {
        var text = string.Join('\n', content.ToArray());
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..40];
    }
}

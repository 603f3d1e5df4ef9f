using System.Text;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>What secrets and variables may be called, and how large they may be.</summary>
/// <remarks>https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets</remarks>
internal static partial class ActionsNames
{
    public const int MostBytes = 48 * 1024;

    public static string Check(string name, string kind)
    {
        if (!Name().IsMatch(name))
            throw ApiError.Unprocessable($"{kind} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).");
        if (name.StartsWith("GITHUB_", StringComparison.OrdinalIgnoreCase))
            throw ApiError.Unprocessable($"{kind} names must not start with GITHUB_.");
        return name.ToUpperInvariant();
    }

    public static string CheckValue(string value, string kind) =>
        Encoding.UTF8.GetByteCount(value) <= MostBytes ? value : throw ApiError.Unprocessable($"{kind} is too large (maximum is 48 KB)");

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*\\z")]
    private static partial Regex Name();
}

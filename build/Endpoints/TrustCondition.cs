using System.IO.Enumeration;
using System.Text.Json.Nodes;

namespace Pipeline.Endpoints;

/// <summary>The conditions by which trust policies hold services to one account: <c>aws:SourceAccount</c> and <c>aws:SourceArn</c>.</summary>
internal static class TrustCondition
{
    private static readonly string[] Equal = ["StringEquals", "StringEqualsIgnoreCase", "StringLike", "ArnEquals", "ArnLike"];

    /// <summary>Which condition cannot hold, in words; null when all can.</summary>
    public static string? Obstacle(JsonObject? conditions, string service, string account, string region)
    {
        foreach (var (operation, keys) in conditions ?? [])
        {
            var name = operation.EndsWith("IfExists", StringComparison.Ordinal) ? operation[..^"IfExists".Length] : operation;
            if (!Equal.Contains(name) || keys is not JsonObject wanted)
                continue;
            foreach (var (key, value) in wanted)
            {
                var patterns = TrustPolicy.Texts(value).ToList();
                var holds = key.ToLowerInvariant() switch
                {
                    "aws:sourceaccount" => patterns.Any(pattern => Fits(pattern, account)),
                    "aws:sourcearn" => patterns.Any(pattern => CanFit(pattern, service.Split('.')[0], region, account)),
                    _ => true,
                };
                if (!holds)
                    return $"its trust policy asks for {key} {string.Join(" or ", patterns)}, and that cannot be in account {account}, region {region}";
            }
        }

        return null;
    }

    // What the service works on has an ARN of its service, region and account; what stands behind them is not known beforehand.
    private static bool CanFit(string pattern, string service, string region, string account) =>
        pattern.Split(':', 6) is not [_, _, var patternService, var patternRegion, var patternAccount, _]
            || (Fits(patternService, service) && Fits(patternRegion, region) && Fits(patternAccount, account));

    private static bool Fits(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase: false);
}

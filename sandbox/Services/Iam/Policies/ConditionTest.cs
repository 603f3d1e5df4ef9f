using System.Globalization;
using System.Net;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>One condition operator on one value of a request. An operator that is not known here does not hold, so that nothing is allowed by a condition nobody understood.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class ConditionTest
{
    /// <summary>Whether the operator asks that a value is none of those named.</summary>
    public static bool IsNegative(string name) => name.Contains("Not", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a request's value is one of those named (none of them, for a negative operator).</summary>
    public static bool Holds(string name, string actual, IReadOnlyList<string> values) =>
        IsNegative(name) ? Test(name) is { } not && !values.Any(value => not(actual, value)) : Test(name) is { } test && values.Any(value => test(actual, value));

    private static Func<string, string, bool>? Test(string name) => name.ToLowerInvariant() switch
    {
        "stringequals" or "stringnotequals" or "binaryequals" => static (actual, value) => actual == value,
        "stringequalsignorecase" or "stringnotequalsignorecase" or "bool" => static (actual, value) => actual.Equals(value, StringComparison.OrdinalIgnoreCase),
        "stringlike" or "stringnotlike" => static (actual, value) => Wildcards.Match(value, actual),
        "arnlike" or "arnequals" or "arnnotlike" or "arnnotequals" => Arn,
        "ipaddress" or "notipaddress" => Address,
        "numericequals" or "numericnotequals" => Number(static order => order == 0),
        "numericlessthan" => Number(static order => order < 0),
        "numericlessthanequals" => Number(static order => order <= 0),
        "numericgreaterthan" => Number(static order => order > 0),
        "numericgreaterthanequals" => Number(static order => order >= 0),
        "dateequals" or "datenotequals" => Date(static order => order == 0),
        "datelessthan" => Date(static order => order < 0),
        "datelessthanequals" => Date(static order => order <= 0),
        "dategreaterthan" => Date(static order => order > 0),
        "dategreaterthanequals" => Date(static order => order >= 0),
        _ => null,
    };

    // Each of the six parts by itself: a wildcard does not reach over a colon.
    private static bool Arn(string actual, string value)
    {
        var (parts, patterns) = (actual.Split(':', 6), value.Split(':', 6));
        return parts.Length == patterns.Length && parts.Zip(patterns).All(pair => Wildcards.Match(pair.Second, pair.First));
    }

    private static bool Address(string actual, string value)
    {
        if (!IPAddress.TryParse(actual, out var address))
            return false;
        return IPNetwork.TryParse(value, out var network) ? network.Contains(address) : IPAddress.TryParse(value, out var single) && single.Equals(address);
    }

    private static Func<string, string, bool> Number(Func<int, bool> holds) => (actual, value) =>
        double.TryParse(actual, CultureInfo.InvariantCulture, out var left) && double.TryParse(value, CultureInfo.InvariantCulture, out var right) && holds(left.CompareTo(right));

    private static Func<string, string, bool> Date(Func<int, bool> holds) => (actual, value) => Time(actual) is { } left && Time(value) is { } right && holds(left.CompareTo(right));

    private static DateTimeOffset? Time(string text) =>
        long.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && Math.Abs(seconds) < 100_000_000_000 ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>
/// The conditions of a statement, for the operators that trust and bucket policies use. An operator that is not known here does
/// not hold, so that nothing is allowed by a condition nobody understood.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class PolicyCondition
{
    public static bool Holds(JsonObject condition, IReadOnlyDictionary<string, string> context)
    {
        foreach (var (name, keys) in condition)
            foreach (var (key, values) in keys as JsonObject ?? [])
                if (!Holds(name, context.GetValueOrDefault(key.ToLowerInvariant()), PolicyGrammar.ConditionValues(values)))
                    return false;
        return true;
    }

    private static bool Holds(string name, string? actual, IReadOnlyList<string> values)
    {
        var lenient = name.EndsWith("IfExists", StringComparison.Ordinal);
        var plain = lenient ? name[..^"IfExists".Length] : name;
        if (plain == "Null")
            return values.Any(value => value == "true" == actual is null);
        if (actual is null)
            return lenient || plain.Contains("Not", StringComparison.Ordinal);
        return plain switch
        {
            "StringEquals" => values.Contains(actual),
            "StringNotEquals" => !values.Contains(actual),
            "StringEqualsIgnoreCase" => values.Contains(actual, StringComparer.OrdinalIgnoreCase),
            "StringLike" or "ArnLike" or "ArnEquals" => values.Any(value => Wildcards.Match(value, actual)),
            "StringNotLike" or "ArnNotLike" or "ArnNotEquals" => !values.Any(value => Wildcards.Match(value, actual)),
            "Bool" => values.Contains(actual, StringComparer.OrdinalIgnoreCase),
            _ => false,
        };
    }
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>The condition operators that there are.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal static class ConditionOperators
{
    private static readonly string[] Known =
    [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
    ];

    /// <exception cref="Serving.AwsError">One of them there is not, or its keys are no object.</exception>
    public static void Check(JsonObject condition)
    {
        foreach (var (name, keys) in condition)
        {
            var plain = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
            var set = name.Length > plain.Length ? name[..^(plain.Length + 1)] : null;
            if (plain.EndsWith("IfExists", StringComparison.Ordinal) && plain != "NullIfExists")
                plain = plain[..^"IfExists".Length];
            if (set is not (null or "ForAllValues" or "ForAnyValue") || !Known.Contains(plain, StringComparer.OrdinalIgnoreCase))
                throw PolicyGrammar.Malformed($"Invalid Condition type : {name}");
            if (keys is not JsonObject map)
                throw PolicyGrammar.Malformed("Syntax errors in policy.");
            foreach (var (_, values) in map)
                _ = PolicyGrammar.ConditionValues(values);
        }
    }
}

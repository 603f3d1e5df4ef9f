using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Iam.Policies;

/// <summary>The conditions of a statement against the values that a request brings. Operator, key and every key's any value: all must hold.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html</remarks>
internal static class PolicyCondition
{
    /// <summary>Whether they hold for keys with one value each.</summary>
    public static bool Holds(JsonObject condition, IReadOnlyDictionary<string, string> context) =>
        Holds(condition, key => context.TryGetValue(key, out var value) ? [value] : null);

    /// <summary>Whether they hold.</summary>
    /// <param name="condition">The statement's <c>Condition</c>.</param>
    /// <param name="context">The values of a key, which is asked for in small letters; null when the request has none.</param>
    public static bool Holds(JsonObject condition, Func<string, IReadOnlyList<string>?> context)
    {
        foreach (var (name, keys) in condition)
            foreach (var (key, values) in keys as JsonObject ?? [])
                if (!Holds(name, context(key.ToLowerInvariant()), PolicyGrammar.ConditionValues(values)))
                    return false;
        return true;
    }

    /// <summary>The keys that conditions ask for, as they write them.</summary>
    public static IEnumerable<string> Keys(JsonObject condition) =>
        condition.SelectMany(entry => entry.Value as JsonObject ?? []).Select(key => key.Key);

    private static bool Holds(string name, IReadOnlyList<string>? actual, IReadOnlyList<string> values)
    {
        var plain = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var set = name[..(name.Length - plain.Length)];
        var lenient = plain.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase);
        if (lenient)
            plain = plain[..^"IfExists".Length];
        if (plain.Equals("Null", StringComparison.OrdinalIgnoreCase))
            return values.Any(value => value.Equals("true", StringComparison.OrdinalIgnoreCase) == actual is null);
        var negative = ConditionTest.IsNegative(plain);
        return set switch
        {
            "ForAllValues:" => actual is null || actual.All(one => ConditionTest.Holds(plain, one, values)),
            "ForAnyValue:" => actual is not null && actual.Any(one => ConditionTest.Holds(plain, one, values)),
            _ when actual is null => lenient || negative,
            _ => actual.Any(one => ConditionTest.Holds(plain, one, values)),
        };
    }
}

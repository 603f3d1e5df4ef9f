using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary>The operators on text.</summary>
internal static class TextTests
{
    /// <summary>The test of that name, or null when there is no such operator.</summary>
    /// <exception cref="Serving.AwsError">The operand is none.</exception>
    public static ValueTest? Find(string name, JsonNode? operand) => (name, operand) switch
    {
        ("prefix", JsonObject { Count: 1 } folded) when folded.ContainsKey("equals-ignore-case") => Text(Operand(name, folded.First().Value), (text, start, _) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase)),
        ("suffix", JsonObject { Count: 1 } folded) when folded.ContainsKey("equals-ignore-case") => Text(Operand(name, folded.First().Value), (text, end, _) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase)),
        ("prefix", _) => Text(Operand(name, operand), (text, start, how) => text.StartsWith(start, how)),
        ("suffix", _) => Text(Operand(name, operand), (text, end, how) => text.EndsWith(end, how)),
        ("equals-ignore-case", _) => Text(Operand(name, operand), (text, other, _) => text.Equals(other, StringComparison.OrdinalIgnoreCase)),
        ("wildcard", _) => Wildcard(Operand(name, operand)),
        _ => null,
    };

    /// <summary>The tests of an operator that <c>anything-but</c> turns around, which may have several operands.</summary>
    public static IEnumerable<ValueTest> Each(string name, JsonNode? operand)
    {
        foreach (var one in operand is JsonArray { Count: > 0 } several ? several.AsEnumerable() : [operand])
            yield return Find(name, one) ?? throw EventPattern.Invalid($"Unsupported anything-but pattern: {name}");
    }

    /// <summary>A test that holds for text only.</summary>
    public static ValueTest Text(string operand, Func<string, string, StringComparison, bool> holds) =>
        new(value => value?.GetValueKind() == JsonValueKind.String && holds(value.GetValue<string>(), operand, StringComparison.Ordinal));

    private static ValueTest Wildcard(string pattern)
    {
        var wildcard = new WildcardText(pattern);
        return Text(pattern, (text, _, _) => wildcard.Matches(text));
    }

    private static string Operand(string name, JsonNode? operand) => operand?.GetValueKind() == JsonValueKind.String
        ? operand.GetValue<string>()
        : throw EventPattern.Invalid($"{name} match pattern must be a string");
}

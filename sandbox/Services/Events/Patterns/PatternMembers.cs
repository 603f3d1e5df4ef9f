using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Events.Patterns;

/// <summary>One level of a pattern: all of its members must match, and one of each <c>$or</c>'s choices.</summary>
internal sealed class PatternMembers
{
    private readonly List<KeyValuePair<string, PatternMembers>> inner = [];
    private readonly List<KeyValuePair<string, ValueTest[]>> leaves = [];
    private readonly List<PatternMembers[]> choices = [];

    /// <exception cref="Serving.AwsError">It breaks the grammar.</exception>
    public static PatternMembers Read(JsonObject given)
    {
        if (given.Count == 0)
            throw EventPattern.Invalid("Empty objects are not allowed");
        var level = new PatternMembers();
        foreach (var (name, value) in given)
            level.Add(name, value);
        return level;
    }

    /// <summary>
    /// Whether a part of an event matches. A list matches when one of its elements matches everything that is asked of it; a part
    /// that is not there matches only what asks for absence.
    /// </summary>
    public bool Match(JsonNode? part) => part is JsonArray { Count: > 0 } list ? list.Any(Match) : MatchOne(part as JsonObject);

    private void Add(string name, JsonNode? value)
    {
        if (name == "$or" && value is JsonArray { Count: > 1 } alternatives && alternatives.All(alternative => alternative is JsonObject))
            choices.Add([.. alternatives.Select(alternative => Read(alternative!.AsObject()))]);
        else if (value is JsonObject deeper)
            inner.Add(new(name, Read(deeper)));
        else if (value is not JsonArray tests)
            throw EventPattern.Invalid($"\"{name}\" must be an object or an array");
        else if (tests.Count == 0)
            throw EventPattern.Invalid("Empty arrays are not allowed");
        else
            leaves.Add(new(name, [.. tests.Select(ValueTest.Read)]));
    }

    private bool MatchOne(JsonObject? part) =>
        inner.TrueForAll(member => member.Value.Match(part?[member.Key]))
        && leaves.TrueForAll(member => MatchLeaf(member.Value, part, member.Key))
        && choices.TrueForAll(alternatives => alternatives.Any(alternative => alternative.MatchOne(part)));

    // Only values count as being there: a name that leads to an object has none.
    private static bool MatchLeaf(ValueTest[] tests, JsonObject? part, string name)
    {
        if (part is null || !part.TryGetPropertyValue(name, out var value))
            return tests.Any(test => test.HoldsWhenAbsent);
        JsonNode?[] values = [.. (value is JsonArray list ? list.AsEnumerable() : [value]).Where(item => item is null or JsonValue)];
        return values.Length == 0 ? tests.Any(test => test.HoldsWhenAbsent) : values.Any(item => tests.Any(test => test.Holds(item)));
    }
}

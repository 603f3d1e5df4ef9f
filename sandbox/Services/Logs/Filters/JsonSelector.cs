using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Logs.Filters;

/// <summary>Members of an event that is JSON: <c>$.a.b</c>, <c>$.list[0]</c>, <c>$.list[*].name</c>.</summary>
internal static class JsonSelector
{
    /// <summary>What a selector leads to; empty when it leads nowhere. A null among them is JSON's own.</summary>
    public static IReadOnlyList<JsonNode?> Find(JsonObject members, string path)
    {
        List<JsonNode?> found = [members];
        foreach (var step in path[1..].Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
            found = [.. found.SelectMany(node => Follow(node, step.Trim('[', ']')))];
        return found;
    }

    private static IEnumerable<JsonNode?> Follow(JsonNode? node, string key) => node switch
    {
        JsonArray list when key == "*" => list.AsEnumerable(),
        JsonArray list when int.TryParse(key, out var index) && index >= 0 && index < list.Count => [list[index]],
        JsonObject members when members.TryGetPropertyValue(key, out var value) => [value],
        _ => [],
    };
}

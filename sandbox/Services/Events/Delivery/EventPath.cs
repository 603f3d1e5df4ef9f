using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>The part of JSON path that EventBridge reads: <c>$.detail.list[0].name</c>, <c>$.detail.list[*].name</c>.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html</remarks>
internal static class EventPath
{
    /// <summary>What a path leads to; null when it leads nowhere.</summary>
    public static JsonNode? Find(JsonNode @event, string path)
    {
        if (!path.StartsWith('$'))
            return null;
        List<JsonNode> found = [@event];
        var several = false;
        foreach (var step in path[1..].Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            several |= step is "[*]" or "*";
            found = [.. found.SelectMany(node => Follow(node, step))];
        }
        return several ? new JsonArray([.. found.Select(node => node.DeepClone())]) : found.FirstOrDefault();
    }

    private static IEnumerable<JsonNode> Follow(JsonNode node, string step)
    {
        var key = step.StartsWith('[') ? step.Trim('[', ']', '\'', '"') : step;
        return (node, key) switch
        {
            (JsonArray list, "*") => list.OfType<JsonNode>(),
            (JsonObject members, "*") => members.Select(member => member.Value).OfType<JsonNode>(),
            (JsonArray list, _) when int.TryParse(key, out var index) && index >= 0 && index < list.Count && list[index] is { } item => [item],
            (JsonObject members, _) when members[key] is { } value => [value],
            _ => [],
        };
    }
}

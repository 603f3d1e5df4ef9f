using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>Finds what an expression refers to: <c>{"Get": "Steps.Train.ModelArtifacts"}</c>.</summary>
internal static class References
{
    /// <summary>The names of steps that something refers to.</summary>
    public static IEnumerable<string> Steps(JsonNode? node) => Named(node, "Steps");

    /// <summary>The names of parameters that something refers to.</summary>
    public static IEnumerable<string> Parameters(JsonNode? node) => Named(node, "Parameters");

    /// <summary>The text of a reference, or null when this is none.</summary>
    public static string? Of(JsonNode? node) =>
        node is JsonObject { Count: 1 } map && map["Get"] is JsonValue value && value.TryGetValue<string>(out var path) ? path : null;

    private static IEnumerable<string> Named(JsonNode? node, string root) => All(node)
        .Select(path => path.Split('.'))
        .Where(parts => parts.Length > 1 && parts[0] == root)
        .Select(parts => parts[1].Split('[')[0]);

    private static IEnumerable<string> All(JsonNode? node) => node switch
    {
        _ when Of(node) is { } path => [path],
        JsonObject map => map.SelectMany(member => All(member.Value)),
        JsonArray list => list.SelectMany(All),
        _ => [],
    };
}

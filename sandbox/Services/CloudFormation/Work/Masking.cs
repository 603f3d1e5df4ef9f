using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Keeps the values of NoEcho parameters, and what custom resources call secret, out of what is shown.</summary>
internal static class Masking
{
    /// <summary>What stands in the place of a hidden value.</summary>
    public const string Mask = "****";

    /// <summary>A text without hidden values.</summary>
    public static string Hide(string text, IReadOnlyList<string> hidden) => hidden.Aggregate(text, (shown, value) => shown.Replace(value, Mask, StringComparison.Ordinal));

    /// <summary>Properties without hidden values, wherever in a text they stand.</summary>
    public static JsonNode Hide(JsonNode value, IReadOnlyList<string> hidden) => hidden.Count == 0 ? value : value switch
    {
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is { } member ? Hide(member, hidden) : null))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Hide(item, hidden))]),
        _ => value.ToString() is var text && Hide(text, hidden) is var shown && shown != text ? JsonValue.Create(shown) : value.DeepClone(),
    };

    /// <summary>A part of an answer without the values of hidden parameters, in texts that are JSON themselves too.</summary>
    public static JsonNode Hide(JsonNode answer, Definition definition) => Hide(answer, [.. Values(definition).SelectMany(value => new[] { Encoded(value), value })]);

    /// <summary>A JSON text without the values of hidden parameters.</summary>
    public static string Hide(string json, Definition definition) => Hide(json, [.. Values(definition).Select(Encoded)]);

    private static IEnumerable<string> Values(Definition definition) =>
        definition.Hidden.Select(name => definition.Parameters.GetValueOrDefault(name)).OfType<string>().Where(value => value.Length > 0);

    private static string Encoded(string value) => JsonEncodedText.Encode(value).ToString();
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Keeps the values of NoEcho parameters out of what is shown.</summary>
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

    /// <summary>A JSON text without hidden values.</summary>
    public static string Hide(string json, Definition definition)
    {
        foreach (var name in definition.Hidden)
            if (definition.Parameters.GetValueOrDefault(name) is { Length: > 0 } value)
                json = json.Replace(JsonEncodedText.Encode(value).ToString(), Mask, StringComparison.Ordinal);
        return json;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Keeps the values of NoEcho parameters out of what is shown.</summary>
internal static class Masking
{
    /// <summary>What stands in the place of a hidden value.</summary>
    public const string Mask = "****";

    /// <summary>A part of an answer without hidden values, in texts that are JSON themselves too.</summary>
    public static JsonNode Hide(JsonNode answer, Definition definition) => definition.Hidden.Count == 0 ? answer : Texts(answer, definition)!;

    private static JsonNode? Texts(JsonNode? node, Definition definition) => node switch
    {
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Texts(pair.Value, definition)))),
        JsonArray list => new JsonArray([.. list.Select(item => Texts(item, definition))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Text(Hide(text, definition), definition)),
        _ => node?.DeepClone(),
    };

    private static string Text(string text, Definition definition)
    {
        foreach (var name in definition.Hidden)
            if (definition.Parameters.GetValueOrDefault(name) is { Length: > 0 } value)
                text = text.Replace(value, Mask, StringComparison.Ordinal);
        return text;
    }

    /// <summary>A JSON text without hidden values.</summary>
    public static string Hide(string json, Definition definition)
    {
        foreach (var name in definition.Hidden)
            if (definition.Parameters.GetValueOrDefault(name) is { Length: > 0 } value)
                json = json.Replace(JsonEncodedText.Encode(value).ToString(), Mask, StringComparison.Ordinal);
        return json;
    }
}

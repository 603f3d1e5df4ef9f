using System.Text.Json.Nodes;

namespace Pipeline.Modules.Identities;

/// <summary>Policy documents as texts that are equal when the documents mean the same.</summary>
public static class PolicyText
{
    /// <summary>The document with keys and lists in order and single values for lists of one; names of statements are left out, since they decide nothing.</summary>
    public static string Of(string document) => Of(JsonNode.Parse(document), "").ToJsonString();

    private static JsonNode Of(JsonNode? node, string key) => node switch
    {
        JsonObject map => new JsonObject(map.Where(member => key != "Statement" || member.Key != "Sid").OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Of(member.Value, member.Key)))),
        JsonArray list => One([.. list.Select(item => Of(item, key)).DistinctBy(item => item.ToJsonString()).OrderBy(item => item.ToJsonString(), StringComparer.Ordinal)]),
        // "true" and true are the same to IAM.
        JsonValue value => JsonValue.Create(value.ToString()),
        _ => JsonValue.Create(""),
    };

    private static JsonNode One(IReadOnlyList<JsonNode> items) => items.Count == 1 ? items[0] : new JsonArray([.. items]);
}

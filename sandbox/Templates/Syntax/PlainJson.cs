using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>Nodes as JSON, functions in their long form and unresolved.</summary>
public static class PlainJson
{
    /// <summary>The JSON of a node; null for a null.</summary>
    public static JsonNode? Of(TemplateNode node) => node switch
    {
        ScalarNode scalar => scalar.ToJson(),
        ListNode list => new JsonArray([.. list.Items.Select(Of)]),
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Name, Of(entry.Value)))),
        _ => null,
    };
}

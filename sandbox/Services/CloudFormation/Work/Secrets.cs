using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>The secrets of one resource: put in for the service that is called, and taken out of what it answers.</summary>
internal sealed class Secrets(DynamicValues values)
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The properties with their secrets.</summary>
    /// <exception cref="TemplateException">A secret cannot be had.</exception>
    public JsonObject Reveal(JsonObject properties) => Map(properties, text => DynamicReferences.Resolve(text, Late));

    /// <summary>
    /// Former properties beside the wanted ones, which are revealed first. A reference that is not among those stays as it is: what it
    /// stood for then is not known any more, and what differs is to be changed.
    /// </summary>
    public JsonObject RevealFormer(JsonObject properties) =>
        Map(properties, text => DynamicReferences.Resolve(text, reference => known.GetValueOrDefault(reference) ?? "{{resolve:" + reference + "}}"));

    /// <summary>The properties with their secrets, as far as they can still be had.</summary>
    public JsonObject RevealOld(JsonObject properties)
    {
        try
        {
            return Reveal(properties);
        }
        catch (TemplateException)
        {
            // What it was made with may be gone by now.
            return properties;
        }
    }

    /// <summary>An answer without secrets.</summary>
    public JsonObject Hide(JsonObject answer) => Map(answer, Hide);

    /// <summary>A text without secrets.</summary>
    public string Hide(string text)
    {
        foreach (var (reference, value) in known)
            if (value.Length > 0)
                text = text.Replace(value, "{{resolve:" + reference + "}}", StringComparison.Ordinal);
        return text;
    }

    private string Late(string reference) => known.TryGetValue(reference, out var value) ? value : known[reference] = values.Late(reference);

    private static JsonObject Map(JsonObject map, Func<string, string> change) => (JsonObject)Node(map, change)!;

    // Copies only where something changes: most resources have no secrets.
    private static JsonNode? Node(JsonNode? node, Func<string, string> change) => node switch
    {
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Node(pair.Value, change)))),
        JsonArray list => new JsonArray([.. list.Select(item => Node(item, change))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(change(text)),
        _ => node?.DeepClone(),
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>Writes what a service answers as a template would write it.</summary>
internal static class LiveProperties
{
    /// <summary>
    /// An answer along the properties of a template: each property has the value of the member that is spelled the same but for
    /// capitals, <see cref="ApiInput"/> the other way round. What the API has no member for stays as the template says.
    /// </summary>
    public static JsonObject Along(Shape shape, JsonObject expected, JsonObject answer)
    {
        var live = new JsonObject();
        foreach (var (name, value) in expected)
            if (shape.Members.FirstOrDefault(known => known.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { Key: { } member, Value: { } fact })
                live[name] = value?.DeepClone();
            else if (answer[member] is { } found)
                live[name] = Value(fact.Shape.Value, value, found);
        return live;
    }

    private static JsonNode? Value(Shape shape, JsonNode? expected, JsonNode found) => (expected, found) switch
    {
        (JsonObject map, JsonObject answer) when shape.Kind == ShapeKind.Structure => Along(shape, map, answer),
        (JsonArray { Count: > 0 } list, JsonArray answers) when shape.Element is { } element =>
            new JsonArray([.. answers.Select((answer, index) => Value(element.Shape.Value, list[Math.Min(index, list.Count - 1)], answer!))]),
        (JsonObject or JsonArray, JsonValue text) when text.GetValueKind() == JsonValueKind.String => Parsed(text.GetValue<string>()),
        _ => found.DeepClone(),
    };

    /// <summary>A JSON document that a service keeps as text.</summary>
    public static JsonNode? Parsed(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    /// <summary>The properties with one of them replaced, or left out where the service has none.</summary>
    public static JsonObject With(this JsonObject properties, string name, JsonNode? value)
    {
        if (value is null)
            properties.Remove(name);
        else
            properties[name] = value;
        return properties;
    }

    /// <summary>
    /// The tags of a resource that are its template's matter: those of the stack and CloudFormation's own are no drift.
    /// </summary>
    /// <param name="context">The resource.</param>
    /// <param name="own">The template's tags.</param>
    /// <param name="answer">The tags that the service answers, as a list or a map.</param>
    /// <param name="words">The service's words for key and value.</param>
    public static JsonNode? OwnTags(ResourceContext context, JsonNode? own, JsonNode? answer, (string Key, string Value)? words = null)
    {
        if (own is null)
            return null;
        var (key, value) = words ?? ("Key", "Value");
        var present = answer switch
        {
            JsonArray list => list.Select(tag => new Tag(tag![key]!.ToString(), tag[value]?.ToString() ?? "")),
            JsonObject map => map.Select(pair => new Tag(pair.Key, pair.Value?.ToString() ?? "")),
            _ => [],
        };
        var named = own is JsonArray tags ? tags.Select(tag => tag!["Key"]!.ToString()).ToHashSet() : own.AsObject().Select(pair => pair.Key).ToHashSet();
        var mine = present.Where(tag => named.Contains(tag.Key) || !tag.Key.StartsWith("aws:", StringComparison.Ordinal) && !context.Tags.Contains(tag));
        return own is JsonArray ? Tag.ToJson(mine) : new JsonObject(mine.Select(tag => KeyValuePair.Create(tag.Key, (JsonNode?)tag.Value)));
    }
}

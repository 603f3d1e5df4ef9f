using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>
/// Gives resolved properties the types their facts ask for, as CloudFormation does before it calls the service: <c>"5"</c> becomes 5,
/// <c>"true"</c> becomes true, and a number becomes text where text is due.
/// </summary>
public static class PropertyCoercion
{
    /// <summary>The properties with their types; what does not fit stays as it is, for <see cref="PropertyValidation"/> to refuse.</summary>
    public static JsonObject Apply(ResourceType type, JsonObject properties) => Members(type.Properties, properties);

    /// <summary>The properties of a custom resource: whatever the template writes, its function is sent texts.</summary>
    public static JsonObject Texts(JsonObject properties) => (JsonObject)Text(properties)!;

    private static JsonNode? Text(JsonNode? value) => value switch
    {
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Text(pair.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Text)]),
        JsonValue scalar => JsonValue.Create(JsonText.Of(scalar)),
        _ => null,
    };

    private static JsonObject Members(IReadOnlyDictionary<string, PropertyFact> facts, JsonObject value)
    {
        var result = new JsonObject();
        foreach (var (name, member) in value)
            result[name] = facts.TryGetValue(name, out var fact) ? Value(fact.Shape, member) : member?.DeepClone();
        return result;
    }

    private static JsonNode? Value(PropertyShape shape, JsonNode? value) => (shape.Kind, value) switch
    {
        (PropertyKind.Structure or PropertyKind.Tag, JsonObject map) => Members(shape.Members, map),
        (PropertyKind.List, JsonArray list) => new JsonArray([.. list.Select(item => Value(shape.Element!, item))]),
        (PropertyKind.Map, JsonObject map) => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Value(shape.Element!, pair.Value)))),
        (PropertyKind.String, JsonValue scalar) => JsonValue.Create(JsonText.Of(scalar)),
        (PropertyKind.Boolean, JsonValue scalar) when bool.TryParse(JsonText.Of(scalar), out var flag) => JsonValue.Create(flag),
        (PropertyKind.Integer, JsonValue scalar) when long.TryParse(JsonText.Of(scalar), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        (PropertyKind.Number, JsonValue scalar) when scalar.GetValueKind() == JsonValueKind.String && double.TryParse(JsonText.Of(scalar), NumberStyles.Float, CultureInfo.InvariantCulture, out var real) => JsonValue.Create(real),
        // A document given as text is the document.
        (PropertyKind.Union, JsonValue scalar) when shape.Alternatives.All(one => one.Kind != PropertyKind.String) => Value(shape.Alternatives[0], scalar),
        _ => value?.DeepClone(),
    };
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources;

/// <summary>
/// Writes resolved properties as a service's API wants them: the same structure, but each member spelled as the API model spells it
/// (CloudFormation says <c>ServiceRole</c> where CodeBuild says <c>serviceRole</c>). What the API does not know is left out.
/// </summary>
internal static class ApiInput
{
    /// <summary>The members of an operation's request, out of properties.</summary>
    public static JsonObject Of(string service, string operation, JsonObject properties) =>
        Members(ApiModels.Load(service).Operations[operation].Input!, properties);

    /// <summary>The value of one member of a request, out of properties.</summary>
    public static JsonNode? Of(string service, string operation, string member, JsonNode? properties) =>
        Value(ApiModels.Load(service).Operations[operation].Input!.Members[member].Shape.Value, properties);

    private static JsonObject Members(Shape shape, JsonObject properties)
    {
        var input = new JsonObject();
        foreach (var (name, member) in shape.Members)
            if (Named(properties, name) is { } value)
                input[name] = Value(member.Shape.Value, value);
        return input;
    }

    private static JsonNode? Value(Shape shape, JsonNode? value) => (shape.Kind, value) switch
    {
        (ShapeKind.Structure, JsonObject map) => Members(shape, map),
        (ShapeKind.List, JsonArray list) => new JsonArray([.. list.Select(item => Value(shape.Element!.Shape.Value, item))]),
        (ShapeKind.Map, JsonObject map) => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, Value(shape.Element!.Shape.Value, pair.Value)))),
        // Free JSON, such as an event pattern, travels as text.
        (ShapeKind.String, JsonObject or JsonArray) => value!.ToJsonString(),
        (ShapeKind.String, JsonValue scalar) => scalar.ToString(),
        _ => value?.DeepClone(),
    };

    private static JsonNode? Named(JsonObject properties, string name)
    {
        foreach (var (key, value) in properties)
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        return null;
    }
}

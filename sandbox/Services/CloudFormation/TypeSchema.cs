using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Writes the facts of a resource type as the schema that CloudFormation's registry has of it.</summary>
/// <remarks>https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html</remarks>
internal static class TypeSchema
{
    public static JsonObject Of(ResourceType type)
    {
        var definitions = new JsonObject();
        var properties = Properties(type.Properties, definitions);
        foreach (var attribute in type.Attributes.Where(attribute => !attribute.EndsWith('*') && !attribute.Contains('.') && !properties.ContainsKey(attribute)))
            properties[attribute] = new JsonObject { ["type"] = "string" };
        return new()
        {
            ["typeName"] = type.Name,
            ["properties"] = properties,
            ["definitions"] = definitions,
            ["required"] = Names(type.Properties.Values.Where(fact => fact.Required)),
            ["createOnlyProperties"] = Paths(type.Properties.Values.Where(fact => fact.Replacement == Replacement.Always).Select(fact => fact.Name)),
            ["readOnlyProperties"] = Paths(type.Attributes.Where(attribute => !attribute.EndsWith('*') && !type.Properties.ContainsKey(attribute)).Select(attribute => attribute.Replace('.', '/'))),
            ["primaryIdentifier"] = Paths(type.Identifier),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Properties(IReadOnlyDictionary<string, PropertyFact> facts, JsonObject definitions) =>
        new(facts.Values.Select(fact => KeyValuePair.Create(fact.Name, (JsonNode?)Shape(fact.Shape, definitions))));

    private static JsonObject Shape(PropertyShape shape, JsonObject definitions) => shape.Kind switch
    {
        PropertyKind.Structure => Reference(shape, definitions),
        PropertyKind.List => new() { ["type"] = "array", ["items"] = Shape(shape.Element!, definitions) },
        PropertyKind.Map => new() { ["type"] = "object", ["additionalProperties"] = Shape(shape.Element!, definitions) },
        PropertyKind.Json => new() { ["type"] = "object" },
        PropertyKind.Tag => new() { ["type"] = "object", ["properties"] = new JsonObject { ["Key"] = new JsonObject { ["type"] = "string" }, ["Value"] = new JsonObject { ["type"] = "string" } } },
        PropertyKind.Union => new() { ["anyOf"] = new JsonArray([.. shape.Alternatives.Select(one => (JsonNode)Shape(one, definitions))]) },
        _ => Scalar(shape),
    };

    // A structure may contain itself: its name is entered before its members are.
    private static JsonObject Reference(PropertyShape shape, JsonObject definitions)
    {
        var name = shape.StructureName!;
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = new JsonObject { ["type"] = "object", ["properties"] = Properties(shape.Members, definitions), ["required"] = Names(shape.Members.Values.Where(fact => fact.Required)), ["additionalProperties"] = false };
        }
        return new() { ["$ref"] = "#/definitions/" + name };
    }

    private static JsonObject Scalar(PropertyShape shape)
    {
        var schema = new JsonObject { ["type"] = shape.Kind.ToString().ToLowerInvariant() };
        if (shape.AllowedValues.Count > 0)
            schema["enum"] = new JsonArray([.. shape.AllowedValues.Select(value => JsonValue.Create(value))]);
        var (least, most) = shape.Kind == PropertyKind.String ? ("minLength", "maxLength") : ("minimum", "maximum");
        if (shape.Min is { } min)
            schema[least] = min;
        if (shape.Max is { } max)
            schema[most] = max;
        if (shape.Pattern is { } pattern)
            schema["pattern"] = pattern;
        return schema;
    }

    private static JsonArray Names(IEnumerable<PropertyFact> facts) => [.. facts.Select(fact => JsonValue.Create(fact.Name))];

    private static JsonArray Paths(IEnumerable<string> names) => [.. names.Select(name => JsonValue.Create("/properties/" + name))];
}

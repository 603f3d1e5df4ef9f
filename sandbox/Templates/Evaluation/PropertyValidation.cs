using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Templates.Evaluation;

/// <summary>
/// Holds resolved and coerced properties to the facts of their type, with the words in which CloudFormation fails the resource:
/// <c>Properties validation failed for resource X with message: #: extraneous key [Y] is not permitted</c>.
/// </summary>
public static class PropertyValidation
{
    /// <summary>What the resource fails with, or null when its properties are valid.</summary>
    public static string? Failure(ResourceType type, string logicalId, JsonObject properties) =>
        Violations(type, properties) is { Count: > 0 } violations
            ? $"Properties validation failed for resource {logicalId} with message:\n{string.Join('\n', violations)}"
            : null;

    /// <summary>The violations by path, each such as <c>#/Status: On is not a valid enum value</c>.</summary>
    public static IReadOnlyList<string> Violations(ResourceType type, JsonObject properties)
    {
        var found = new List<string>();
        Members(type.Properties, properties, "#", type.Name == "AWS::CloudFormation::CustomResource", found);
        return found;
    }

    private static void Members(IReadOnlyDictionary<string, PropertyFact> facts, JsonObject value, string path, bool open, List<string> found)
    {
        foreach (var fact in facts.Values.Where(fact => fact.Required && !value.ContainsKey(fact.Name)))
            found.Add($"{path}: required key [{fact.Name}] not found");
        foreach (var (name, member) in value)
            if (facts.TryGetValue(name, out var fact))
                Value(fact.Shape, member, $"{path}/{name}", found);
            else if (!open)
                found.Add($"{path}: extraneous key [{name}] is not permitted");
    }

    private static void Value(PropertyShape shape, JsonNode? value, string path, List<string> found)
    {
        if (shape.Kind == PropertyKind.Union && shape.Alternatives.FirstOrDefault(one => Fits(one, value)) is { } meant)
            Value(meant, value, path, found);
        else if (!Fits(shape, value))
            found.Add($"{path}: expected type: {Word(shape.Kind)}, found: {Word(value)}");
        else if (value is JsonObject map && shape.Kind is PropertyKind.Structure or PropertyKind.Tag)
            Members(shape.Members, (JsonObject)value, path, false, found);
        else if (value is JsonObject values && shape.Kind == PropertyKind.Map)
            foreach (var (name, member) in values)
                Value(shape.Element!, member, $"{path}/{name}", found);
        else if (value is JsonArray list && shape.Kind == PropertyKind.List)
            List(shape, list, path, found);
        else if (value is JsonValue scalar && shape.Kind != PropertyKind.Json)
            Scalar(shape, scalar, path, found);
    }

    private static void List(PropertyShape shape, JsonArray list, string path, List<string> found)
    {
        if (list.Count < shape.Min)
            found.Add($"{path}: expected minimum item count: {shape.Min}, found: {list.Count}");
        if (list.Count > shape.Max)
            found.Add($"{path}: expected maximum item count: {shape.Max}, found: {list.Count}");
        for (var i = 0; i < list.Count; i++)
            Value(shape.Element!, list[i], $"{path}/{i}", found);
    }

    private static void Scalar(PropertyShape shape, JsonValue value, string path, List<string> found)
    {
        var text = JsonText.Of(value);
        // Catalogues of instance types and the like grow faster than these facts.
        if (shape.AllowedValues is { Count: > 0 and <= 40 } allowed && !allowed.Contains(text))
            found.Add($"{path}: {text} is not a valid enum value");
        if (shape.Kind == PropertyKind.String)
        {
            if (text.Length < shape.Min)
                found.Add($"{path}: failed validation constraint for keyword [minLength]");
            if (text.Length > shape.Max)
                found.Add($"{path}: failed validation constraint for keyword [maxLength]");
            if (!shape.Matches(text))
                found.Add($"{path}: failed validation constraint for keyword [pattern]");
        }
        else if (double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) && (number < shape.Min || number > shape.Max))
            found.Add($"{path}: failed validation constraint for keyword [{(number < shape.Min ? "minimum" : "maximum")}]");
    }

    private static bool Fits(PropertyShape shape, JsonNode? value) => shape.Kind switch
    {
        PropertyKind.Json => value is not null,
        PropertyKind.List => value is JsonArray,
        PropertyKind.Structure or PropertyKind.Tag or PropertyKind.Map => value is JsonObject,
        PropertyKind.Union => shape.Alternatives.Any(one => Fits(one, value)),
        PropertyKind.Boolean => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        PropertyKind.Integer => value is JsonValue whole && long.TryParse(JsonText.Of(whole), out _),
        PropertyKind.Number => value is JsonValue real && double.TryParse(JsonText.Of(real), System.Globalization.CultureInfo.InvariantCulture, out _),
        _ => value is JsonValue,
    };

    private static string Word(PropertyKind kind) => kind switch
    {
        PropertyKind.List => "JSONArray",
        PropertyKind.Structure or PropertyKind.Tag or PropertyKind.Map or PropertyKind.Json => "JSONObject",
        _ => kind.ToString(),
    };

    private static string Word(JsonNode? value) => value switch
    {
        JsonArray => "JSONArray",
        JsonObject => "JSONObject",
        null => "Null",
        _ => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.Number => "Number",
            System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "Boolean",
            _ => "String",
        },
    };
}

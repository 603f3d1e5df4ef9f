using System.Text.Json;
using Nuke.Common.Building;
using Nuke.Common.Parameters;

namespace Nuke.Common.Schema;

/// <summary>The schema of one parameter.</summary>
internal static class PropertySchema
{
    internal static void Write(Utf8JsonWriter json, BuildParameter parameter, NukeBuild build)
    {
        json.WriteStartObject(parameter.Name);
        if (parameter.Attribute.Description is { Length: > 0 } description)
            json.WriteString("description", description);
        // A default is what editors offer; the file is committed, so for a secret it says where else the value goes.
        if (parameter.IsSecret)
            json.WriteString("default", $"Not here, where everybody can read it: give --{parameter.Kebab}, or a variable");
        var values = ValueSets.Listed(parameter, build);
        if (parameter.Type.IsArray)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteType(json, parameter.ItemType, values);
            json.WriteEndObject();
        }
        else
        {
            WriteType(json, parameter.Type, values);
        }

        json.WriteEndObject();
    }

    /// <summary>The enums that parameters have, by the names of their definitions.</summary>
    internal static IEnumerable<(string Name, IReadOnlyList<string> Values)> Enums(IEnumerable<BuildParameter> parameters) => parameters
        .Select(parameter => Scalar(parameter.ItemType))
        .Distinct()
        .Select(type => (type.Name, Values: ValueConversion.Choices(type)!))
        .Where(pair => pair.Values is not null)
        .DistinctBy(pair => pair.Name);

    private static void WriteType(Utf8JsonWriter json, Type type, IReadOnlyList<string>? values)
    {
        var scalar = Scalar(type);
        if (values is null && ValueConversion.Choices(scalar) is not null)
        {
            json.WriteString("$ref", "#/definitions/" + scalar.Name);
            return;
        }

        var name = scalar == typeof(bool) ? "boolean"
            : scalar == typeof(int) || scalar == typeof(long) ? "integer"
            : scalar == typeof(double) || scalar == typeof(float) || scalar == typeof(decimal) ? "number"
            : "string";
        if (scalar == type)
        {
            json.WriteString("type", name);
        }
        else
        {
            json.WriteStartArray("type");
            json.WriteStringValue(name);
            json.WriteStringValue("null");
            json.WriteEndArray();
        }

        if (scalar == typeof(int))
            json.WriteString("format", "int32");
        if (values is null)
            return;
        json.WriteStartArray("enum");
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static Type Scalar(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}

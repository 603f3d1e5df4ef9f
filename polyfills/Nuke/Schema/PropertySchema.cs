using System.Text.Json;
using Nuke.Common.Parameters;

namespace Nuke.Common.Schema;

/// <summary>The schema of one parameter.</summary>
internal static class PropertySchema
{
    internal static void Write(Utf8JsonWriter json, BuildParameter parameter)
    {
        json.WriteStartObject(parameter.Name);
        if (parameter.Attribute.Description is { Length: > 0 } description)
            json.WriteString("description", description);
        if (parameter.Type.IsArray)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            WriteType(json, parameter.Type.GetElementType()!);
            json.WriteEndObject();
        }
        else
        {
            WriteType(json, parameter.Type);
        }

        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, Type type)
    {
        var scalar = Nullable.GetUnderlyingType(type) ?? type;
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
        if (ValueConversion.Choices(scalar) is not { } choices)
            return;
        json.WriteStartArray("enum");
        foreach (var choice in choices)
            json.WriteStringValue(choice);
        json.WriteEndArray();
    }
}

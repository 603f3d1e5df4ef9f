using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Models;

/// <summary>What requests' and answers' checks both need to know of a value and its shape.</summary>
internal static class ShapeWalk
{
    /// <summary>The length of a string, blob, list or map, or a number's value; NaN where nothing is measured.</summary>
    public static double SizeOf(Shape shape, JsonNode value) => shape.Kind switch
    {
        ShapeKind.String => value.GetValue<string>().Length,
        ShapeKind.Blob => DecodedLength(value.GetValue<string>()),
        ShapeKind.List => value.AsArray().Count,
        ShapeKind.Map => value.AsObject().Count,
        ShapeKind.Integer or ShapeKind.Long or ShapeKind.Float or ShapeKind.Double => double.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture),
        _ => double.NaN,
    };

    /// <summary>A value as AWS prints it in messages: text bare, lists and maps in brackets.</summary>
    public static string Print(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray items => $"[{string.Join(", ", items.Select(Print))}]",
        JsonObject members => $"{{{string.Join(", ", members.Select(member => $"{member.Key}={Print(member.Value)}"))}}}",
        _ => value.ToString(),
    };

    /// <summary>The paths of the members that the shape does not know.</summary>
    public static IEnumerable<string> Unknown(Shape shape, JsonNode? value, string path) => (shape.Kind, value) switch
    {
        (ShapeKind.Structure, JsonObject members) => members.SelectMany(member => shape.Members.TryGetValue(member.Key, out var known)
            ? Unknown(known.Shape.Value, member.Value, Join(path, member.Key))
            : [Join(path, member.Key)]),
        (ShapeKind.List, JsonArray items) => items.SelectMany((item, index) => Unknown(shape.Element!.Shape.Value, item, $"{path}[{index}]")),
        (ShapeKind.Map, JsonObject entries) => entries.SelectMany(entry => Unknown(shape.Element!.Shape.Value, entry.Value, Join(path, entry.Key))),
        _ => [],
    };

    /// <summary>A member's path below another's.</summary>
    public static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static double DecodedLength(string base64) =>
        System.Buffers.Text.Base64.IsValid(base64, out var length) ? length : 0;
}

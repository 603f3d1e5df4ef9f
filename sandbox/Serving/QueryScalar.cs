using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Serving;

/// <summary>Reads a value that travels as text: in a form field, a header, an address or an XML element.</summary>
internal static class QueryScalar
{
    /// <exception cref="AwsError">The text is not of the shape's kind.</exception>
    public static JsonValue Read(string text, Shape shape) => shape.Kind switch
    {
        ShapeKind.Integer or ShapeKind.Long =>
            JsonValue.Create(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : throw Malformed(text, shape)),
        ShapeKind.Float or ShapeKind.Double =>
            JsonValue.Create(double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : throw Malformed(text, shape)),
        ShapeKind.Boolean =>
            JsonValue.Create(bool.TryParse(text, out var truth) ? truth : throw Malformed(text, shape)),
        _ => JsonValue.Create(text),
    };

    private static AwsError Malformed(string text, Shape shape) =>
        new("MalformedInput", $"Unable to parse the value '{(text.Length > 40 ? text[..40] : text)}' as {shape.Kind.ToString().ToLowerInvariant()}", 400);
}

using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Models;

/// <summary>Refuses values whose JSON type is not that of their shape.</summary>
internal static class TypeCheck
{
    public static void Check(Shape shape, JsonNode value)
    {
        try
        {
            Walk(shape, value);
        }
        catch (InvalidOperationException)
        {
            // JSON text is only decoded when it is read; half of a surrogate pair cannot be.
            throw Refusal("Invalid UTF-16 in a string");
        }
    }

    private static void Walk(Shape shape, JsonNode value)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                foreach (var (name, member) in Expect<JsonObject>(shape, value))
                    if (member is not null && shape.Members.TryGetValue(name, out var known))
                        Walk(known.Shape.Value, member);
                break;
            case ShapeKind.Map:
                foreach (var (_, item) in Expect<JsonObject>(shape, value))
                    if (item is not null)
                        Walk(shape.Element!.Shape.Value, item);
                break;
            case ShapeKind.List:
                foreach (var item in Expect<JsonArray>(shape, value))
                    if (item is not null)
                        Walk(shape.Element!.Shape.Value, item);
                break;
            default:
                CheckScalar(shape.Kind, Expect<JsonValue>(shape, value));
                break;
        }
    }

    private static void CheckScalar(ShapeKind kind, JsonValue value)
    {
        var found = value.GetValueKind();
        var fits = kind switch
        {
            ShapeKind.String => found == JsonValueKind.String && value.GetValue<string>() is not null,
            ShapeKind.Blob => found == JsonValueKind.String && Base64.IsValid(value.GetValue<string>()),
            ShapeKind.Boolean => found is JsonValueKind.True or JsonValueKind.False,
            ShapeKind.Integer => found == JsonValueKind.Number && int.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ShapeKind.Long => found == JsonValueKind.Number && long.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            ShapeKind.Float or ShapeKind.Double => found == JsonValueKind.Number,
            _ => found == JsonValueKind.Number || (found == JsonValueKind.String && DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, out _)),
        };
        if (!fits)
            throw Refusal($"{found.ToString().ToUpperInvariant()}_VALUE cannot be converted to {(kind == ShapeKind.Blob ? "ByteBuffer" : kind)}");
    }

    private static T Expect<T>(Shape shape, JsonNode value) where T : JsonNode => value as T ?? throw Refusal(value switch
    {
        JsonObject => "Start of structure or map found where not expected.",
        JsonArray => "Start of list found where not expected",
        _ => $"Expected {(shape.Kind == ShapeKind.List ? "list" : "structure")} or null",
    });

    private static AwsError Refusal(string message) => new("SerializationException", message, 400);
}

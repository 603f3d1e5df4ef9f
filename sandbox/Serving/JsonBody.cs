using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Pipeline.Sandbox.Serving;

/// <summary>JSON on the wire, for the protocols that speak it.</summary>
internal static class JsonBody
{
    // Deep enough for every model's recursive shapes, and far from what overflows a stack.
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    /// <summary>A request's body; an empty one counts as no members.</summary>
    /// <exception cref="AwsError">It is no JSON object.</exception>
    public static JsonObject Parse(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
            return [];
        try
        {
            var read = JsonNode.Parse(body.Span, documentOptions: Reading) as JsonObject ?? throw Malformed();
            // Names and texts are decoded when somebody looks at them, which is too late to find that they cannot be.
            if (!Utf8.IsValid(body.Span) || body.Span.IndexOf("\\ud"u8) >= 0 || body.Span.IndexOf("\\uD"u8) >= 0)
                Decode(read);
            return read;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            throw Malformed();
        }
    }

    /// <summary>Writes an answer's body and its length.</summary>
    public static async Task WriteAsync(HttpResponse response, string contentType, JsonObject body)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            body.WriteTo(writer);
        response.ContentType = contentType;
        response.ContentLength = buffer.Length;
        await response.Body.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    private static void Decode(JsonNode? node)
    {
        if (node is JsonObject members)
            foreach (var (_, value) in members)
                Decode(value);
        else if (node is JsonArray items)
            foreach (var item in items)
                Decode(item);
        else if (node?.GetValueKind() == JsonValueKind.String)
            _ = node.GetValue<string>();
    }

    private static AwsError Malformed() => new("SerializationException", "Start of structure or map found where not expected.", 400);
}

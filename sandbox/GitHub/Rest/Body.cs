using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Reads the members of a request in GitHub's words when they are missing or of another type.</summary>
internal static class Body
{
    // A file of 100 MB in base64, and the rest of its request.
    private const int LargestWithFiles = 140 * 1024 * 1024;
    private const int Largest = 1024 * 1024;

    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 64 };

    public static async Task<JsonObject> ReadAsync(HttpRequest request, bool withFiles, CancellationToken cancellation)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = await Bodies.ReadAsync(request, cancellation, withFiles ? LargestWithFiles : Largest);
        }
        catch (AwsError large)
        {
            throw new ApiError(large.Status ?? 413, "Sorry, your input was too large to process.");
        }
        return Parse(bytes.Span);
    }

    public static JsonObject Parse(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return [];
        try
        {
            var body = JsonNode.Parse(bytes, null, Depth) as JsonObject ?? throw new ApiError(400, "Body should be a JSON object");
            // Members that come twice are found out when somebody looks first.
            _ = body.Count;
            return body;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            throw new ApiError(400, "Problems parsing JSON");
        }
    }

    public static string? Text(this JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        var other => throw Invalid($"For 'properties/{name}', {Shown(other)} is not a string."),
    };

    public static string NeedText(this JsonObject body, string name) => body.Text(name) ?? throw Invalid($"\"{name}\" wasn't supplied.");

    public static bool? Flag(this JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        var other => throw Invalid($"For 'properties/{name}', {Shown(other)} is not a boolean."),
    };

    public static JsonObject? Object(this JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonObject found => found,
        var other => throw Invalid($"For 'properties/{name}', {Shown(other)} is not an object."),
    };

    public static IReadOnlyList<JsonNode?>? List(this JsonObject body, string name) => body[name] switch
    {
        null => null,
        JsonArray found => [.. found],
        var other => throw Invalid($"For 'properties/{name}', {Shown(other)} is not an array."),
    };

    public static IReadOnlyList<string>? Texts(this JsonObject body, string name) => body.List(name)?.Select(item =>
        item is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Invalid($"For 'properties/{name}/items', {Shown(item)} is not a string.")).ToList();

    public static ApiError Invalid(string problem) => ApiError.Unprocessable($"Invalid request.\n\n{problem}");

    private static string Shown(JsonNode? node) => node?.ToJsonString() is { } text ? text.Length > 80 ? text[..80] + "..." : text : "nil";
}

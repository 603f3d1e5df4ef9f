using System.Text.Json;

namespace Octokit.Internal;

/// <summary>Reads the body of a refusal, whatever its shape: details are objects, or plain words, or one word; a proxy's page is no JSON at all.</summary>
internal static class ApiErrorReader
{
    public static ApiError Read(string body)
    {
        if (string.IsNullOrWhiteSpace(body))
            return new ApiError(body);
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                ? new ApiError(Text(root, "message"), Text(root, "documentation_url"), root.TryGetProperty("errors", out var errors) ? Details(errors) : null)
                : new ApiError(body);
        }
        catch (JsonException)
        {
            return new ApiError(body);
        }
    }

    private static ApiErrorDetail[] Details(JsonElement errors) => errors.ValueKind switch
    {
        JsonValueKind.Array => [.. errors.EnumerateArray().Select(Detail)],
        JsonValueKind.String => [Detail(errors)],
        _ => null,
    };

    private static ApiErrorDetail Detail(JsonElement error) => error.ValueKind == JsonValueKind.Object
        ? new ApiErrorDetail(Text(error, "message"), Text(error, "code"), Text(error, "field"), Text(error, "resource"))
        : new ApiErrorDetail(error.ToString(), null, null, null);

    private static string Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

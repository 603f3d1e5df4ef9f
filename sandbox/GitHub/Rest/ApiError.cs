using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>A refusal in GitHub's form and words.</summary>
/// <remarks>https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api</remarks>
internal sealed class ApiError(int status, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>What is wrong with which member.</summary>
    public JsonArray? Errors { get; init; }

    /// <summary>Where it is explained; the operation's page unless told.</summary>
    public string? Documentation { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public static ApiError NotFound => new(404, "Not Found");

    public static ApiError Unprocessable(string message) => new(422, message);

    public static ApiError Conflict(string message) => new(409, message);

    public static ApiError Forbidden(string message) => new(403, message);

    /// <summary>422 with the member that is wrong; <paramref name="code"/> is one of GitHub's: missing, missing_field, invalid, already_exists, unprocessable, custom.</summary>
    public static ApiError Validation(string resource, string field, string code, string? message = null, string title = "Validation Failed") => new(422, title)
    {
        Errors = [Present(new() { ["resource"] = resource, ["code"] = code, ["field"] = field.Length > 0 ? field : null, ["message"] = message })],
    };

    private static JsonObject Present(JsonObject error)
    {
        foreach (var name in error.Where(member => member.Value is null).Select(member => member.Key).ToArray())
            error.Remove(name);
        return error;
    }
}

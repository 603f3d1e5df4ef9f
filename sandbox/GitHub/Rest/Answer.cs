using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>What an operation answers.</summary>
internal sealed record Answer(int Status, JsonNode? Json = null)
{
    /// <summary>A body that is not JSON, with its media type.</summary>
    public (byte[] Content, string Type)? Bytes { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public static Answer Nothing { get; } = new(204);

    public static Answer Ok(JsonNode json) => new(200, json);

    public static Answer Created(JsonNode json) => new(201, json) { Headers = json["url"] is { } url ? [("Location", (string)url!)] : [] };

    public static Answer Raw(byte[] content, string type) => new(200) { Bytes = (content, type) };

    public static Answer Redirect(int status, string address) => new(status) { Headers = [("Location", address)] };

    public static implicit operator Answer(JsonNode json) => Ok(json);
}

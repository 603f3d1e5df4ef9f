using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Encodings.Web;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>What a container answers.</summary>
/// <param name="Status">Its HTTP status, which SageMaker turns into a <c>ModelError</c> when it is no success.</param>
/// <param name="ContentType">What the parts are.</param>
/// <param name="Parts">The body, in the pieces in which the container sends it.</param>
internal sealed record Reply(int Status, string ContentType, IReadOnlyList<byte[]> Parts)
{
    private const int Success = 200;
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether it is a success.</summary>
    public bool IsSuccess => Status / 100 == 2;

    /// <summary>The whole body.</summary>
    public byte[] Body => [.. Parts.SelectMany(part => part)];

    /// <summary>The whole body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>JSON in one piece.</summary>
    public static Reply Json(JsonNode body, int status = Success) => new(status, "application/json", [Encoding.UTF8.GetBytes(body.ToJsonString(Plain))]);

    /// <summary>Text in one piece.</summary>
    public static Reply Words(string body, string contentType = "text/plain", int status = Success) => new(status, contentType, [Encoding.UTF8.GetBytes(body)]);

    /// <summary>Server-sent events, one piece each.</summary>
    public static Reply Events(IEnumerable<string> data) => new(Success, "text/event-stream", [.. data.Select(one => Encoding.UTF8.GetBytes($"data: {one}\n\n"))]);

    /// <summary>JSON objects, one line and one piece each.</summary>
    public static Reply Lines(IEnumerable<JsonNode> objects) => new(Success, "application/jsonlines", [.. objects.Select(one => Encoding.UTF8.GetBytes(Write(one) + "\n"))]);

    /// <summary>JSON on one line.</summary>
    public static string Write(JsonNode node) => node.ToJsonString(Plain);
}

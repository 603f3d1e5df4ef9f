using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.SageMakerRuntime;

/// <summary>A request as it reaches a container.</summary>
/// <param name="Body">Its bytes.</param>
/// <param name="ContentType">What they are, without parameters such as a character set.</param>
/// <param name="Accept">What the answer should be; empty when the client does not care.</param>
internal sealed record Payload(byte[] Body, string ContentType, string Accept)
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 64 };

    /// <summary>When the request came.</summary>
    public required DateTimeOffset Arrived { get; init; }

    /// <summary>Words for the container itself, such as <c>route=/v1/completions</c>.</summary>
    public string? CustomAttributes { get; init; }

    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Whether the body begins with a byte order mark, which no JSON parser of these containers takes.</summary>
    public bool HasByteOrderMark => Body.AsSpan().StartsWith("\uFEFF"u8);

    /// <summary>The body as JSON; null when it is none.</summary>
    public JsonNode? Json()
    {
        try
        {
            return JsonNode.Parse(Body, documentOptions: Reading);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            return null;
        }
    }
}

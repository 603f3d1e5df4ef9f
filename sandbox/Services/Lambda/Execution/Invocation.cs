using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.Lambda.Execution;

/// <summary>One invocation, from the moment it is accepted until its answer.</summary>
/// <param name="RequestId">The id that logs and the runtime know it by.</param>
/// <param name="Payload">The event, a JSON text.</param>
internal sealed record Invocation(string RequestId, ReadOnlyMemory<byte> Payload)
{
    /// <summary>What a mobile client tells of itself, JSON in base64; null when nothing.</summary>
    public string? ClientContext { get; init; }

    /// <summary>The ARN it was invoked by.</summary>
    public required string Arn { get; init; }
}

/// <summary>What came of an invocation.</summary>
/// <param name="Payload">What the function returned, or its error.</param>
/// <param name="Error"><c>Handled</c> or <c>Unhandled</c>; null when the function succeeded.</param>
internal sealed record Outcome(ReadOnlyMemory<byte> Payload, string? Error = null)
{
    /// <summary>Lines that the function and Lambda wrote meanwhile.</summary>
    public IReadOnlyList<string> Log { get; init; } = [];

    /// <summary>What Lambda itself found wrong, for the log; what the function said of itself is there already.</summary>
    public string? Problem { get; init; }

    /// <summary>An error that Lambda itself tells of.</summary>
    public static Outcome Of(string type, string requestId, string problem)
    {
        var told = $"RequestId: {requestId} Error: {problem}";
        return new(Encoding.UTF8.GetBytes(new JsonObject { ["errorType"] = type, ["errorMessage"] = told }.ToJsonString()), "Unhandled") { Problem = told };
    }
}

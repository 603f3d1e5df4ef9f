using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CodePipeline.Executions;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>How an action ended.</summary>
internal sealed record ActionOutcome(string Status)
{
    public string? Summary { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    public JsonObject Variables { get; init; } = [];

    public JsonObject? Revision { get; init; }

    public static ActionOutcome Succeeded { get; } = new("Succeeded");

    public static ActionOutcome Failed(string code, string message) => new("Failed") { ErrorCode = code, ErrorMessage = message, Summary = message };

    /// <summary>The run with this end.</summary>
    public ActionRun Of(ActionRun run, DateTimeOffset now) => run with
    {
        Status = Status,
        Updated = now,
        Summary = Summary ?? run.Summary,
        ErrorCode = ErrorCode,
        ErrorMessage = ErrorMessage,
        Variables = Variables,
        Revision = Revision,
        Outputs = Status == "Succeeded" ? run.Outputs : [],
    };
}

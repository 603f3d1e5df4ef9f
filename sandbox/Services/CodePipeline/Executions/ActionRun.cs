using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>One run of an action.</summary>
/// <param name="Status"><c>InProgress</c>, <c>Succeeded</c>, <c>Failed</c> or <c>Abandoned</c>.</param>
internal sealed record ActionRun(string Id, string Stage, string Action, string Status, DateTimeOffset Started, DateTimeOffset Updated)
{
    public string? Summary { get; init; }

    /// <summary>What a manual approval is answered with.</summary>
    public string? Token { get; init; }

    /// <summary>The id of the build, stack or object that it works with.</summary>
    public string? ExternalId { get; init; }

    public string? ExternalUrl { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    /// <summary>The id of the job that a function is asked to do.</summary>
    public string? Job { get; init; }

    /// <summary>What the function wants to be told when it is asked again.</summary>
    public string? Continuation { get; init; }

    /// <summary>What a manual approval was answered with, <c>Approved</c> or <c>Rejected</c>, or a job: <c>Succeeded</c>, <c>Failed</c> or <c>Continued</c>.</summary>
    public string? Decision { get; init; }

    /// <summary>Whether a retry of the whole stage does it again though it succeeded.</summary>
    public bool Redo { get; init; }

    /// <summary>Who answered a manual approval.</summary>
    public string? UpdatedBy { get; init; }

    /// <summary>Its configuration with variables in place.</summary>
    public JsonObject Configuration { get; init; } = [];

    public IReadOnlyList<Artifact> Inputs { get; init; } = [];

    public IReadOnlyList<Artifact> Outputs { get; init; } = [];

    public JsonObject Variables { get; init; } = [];

    /// <summary>What a source action took: <c>revisionId</c>, <c>revisionSummary</c>, <c>revisionUrl</c>.</summary>
    public JsonObject? Revision { get; init; }
}

/// <summary>An artifact in its store.</summary>
internal sealed record Artifact(string Name, string Bucket, string Key)
{
    /// <summary>The artifact as answers show it.</summary>
    public JsonObject Shown() => new() { ["name"] = Name, ["s3location"] = new JsonObject { ["bucket"] = Bucket, ["key"] = Key } };
}

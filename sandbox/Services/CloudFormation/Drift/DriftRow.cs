using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>How a resource differed from its template when somebody looked.</summary>
/// <param name="Status"><c>IN_SYNC</c>, <c>MODIFIED</c> or <c>DELETED</c>.</param>
/// <param name="Checked">When that was.</param>
internal sealed record DriftRow(string Status, DateTimeOffset Checked)
{
    /// <summary>The template's properties, resolved, hidden values masked.</summary>
    public string Expected { get; init; } = "{}";

    /// <summary>The service's properties; null when it does not have the resource.</summary>
    public string? Actual { get; init; }

    /// <summary>The differences, as DescribeStackResourceDrifts answers them.</summary>
    public JsonArray Differences { get; init; } = [];
}

/// <summary>A look at a whole stack.</summary>
/// <param name="StackKey">The stack's key.</param>
/// <param name="Started">When it began.</param>
internal sealed record DetectionRow(string StackKey, DateTimeOffset Started)
{
    /// <summary><c>DETECTION_IN_PROGRESS</c>, <c>DETECTION_COMPLETE</c> or <c>DETECTION_FAILED</c>.</summary>
    public string Status { get; init; } = "DETECTION_IN_PROGRESS";

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    /// <summary>The resources to look at; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>How many resources differ or are gone.</summary>
    public int Drifted { get; init; }
}

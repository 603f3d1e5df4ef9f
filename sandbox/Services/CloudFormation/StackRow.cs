using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>A stack.</summary>
internal sealed record StackRow
{
    /// <summary>The name, unique among stacks that are not deleted.</summary>
    public required string Name { get; init; }

    /// <summary>The stack's ARN.</summary>
    public required string Id { get; init; }

    /// <summary>One of CloudFormation's stack statuses.</summary>
    public required string Status { get; init; }

    /// <summary>Why it is in that status.</summary>
    public string? Reason { get; init; }

    /// <summary>What it is, or is becoming; null while only a change set exists.</summary>
    public Definition? Definition { get; init; }

    /// <summary>What it was before the update under way, to go back to.</summary>
    public Definition? Before { get; init; }

    /// <summary>What becomes of work that fails: <c>ROLLBACK</c>, <c>DELETE</c> or <c>DO_NOTHING</c>.</summary>
    public string OnFailure { get; init; } = "ROLLBACK";

    /// <summary>Whether a creation that fails deletes even what is to be retained.</summary>
    public bool RetainExceptOnCreate { get; init; }

    /// <summary>Resources that a deletion or a continued rollback leaves alone.</summary>
    public IReadOnlyList<string> Spared { get; init; } = [];

    /// <summary>The change set that was executed last.</summary>
    public string? ChangeSetId { get; init; }

    /// <summary>The token of the request that began the work under way; a request that comes again with it is the same request.</summary>
    public string? Token { get; init; }

    /// <summary>Who asked for the work under way.</summary>
    public string CallerArn { get; init; } = "";

    /// <summary>The stack around this one.</summary>
    public string? ParentId { get; init; }

    /// <summary>The outermost stack around this one.</summary>
    public string? RootId { get; init; }

    /// <summary>What updates may do to which resources; null lets them do everything.</summary>
    public string? Policy { get; init; }

    /// <summary>The policy that the update under way was given in its place.</summary>
    public string? PolicyDuringUpdate { get; init; }

    /// <summary>How many minutes its creation may take.</summary>
    public int? TimeoutMinutes { get; init; }

    /// <summary>Whether the creation took longer than that.</summary>
    public bool TimedOut { get; init; }

    /// <summary>The resources that the change set under way takes in.</summary>
    public IReadOnlyList<ImportRow>? Importing { get; init; }

    /// <summary>When somebody last looked whether its resources are still as it made them.</summary>
    public DateTimeOffset? DriftChecked { get; init; }

    /// <summary>Whether DeleteStack is refused.</summary>
    public bool Protected { get; init; }

    /// <summary>Whether somebody asked for the update under way to be given up.</summary>
    public bool Cancelled { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public DateTimeOffset? Deleted { get; init; }

    /// <summary>The outputs of the last work that went well.</summary>
    public IReadOnlyList<OutputRow> Outputs { get; init; } = [];

    /// <summary>The names of other stacks' exports that this one uses.</summary>
    public IReadOnlyList<string> Imports { get; init; } = [];

    /// <summary>The last part of the ARN, by which the tables know the stack.</summary>
    [JsonIgnore]
    public string Guid => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>True while something goes on.</summary>
    [JsonIgnore]
    public bool IsBusy => Status.EndsWith("_IN_PROGRESS", StringComparison.Ordinal) && Status != "REVIEW_IN_PROGRESS";
}

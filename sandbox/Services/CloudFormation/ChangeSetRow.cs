using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>A change set.</summary>
internal sealed record ChangeSetRow
{
    public required string Name { get; init; }

    public required string Id { get; init; }

    /// <summary><c>CREATE</c>, <c>UPDATE</c> or <c>IMPORT</c>.</summary>
    public required string Type { get; init; }

    public required Definition Definition { get; init; }

    public string? Description { get; init; }

    public required string Status { get; init; }

    public string? Reason { get; init; }

    /// <summary><c>UNAVAILABLE</c>, <c>AVAILABLE</c> or <c>OBSOLETE</c>; of the set that its stack executed last, the stack tells how far that came.</summary>
    public required string ExecutionStatus { get; init; }

    /// <summary>The change entries, as DescribeChangeSet answers them.</summary>
    public JsonArray Changes { get; init; } = [];

    /// <summary>The token of the request; one that comes again with it is the same request.</summary>
    public string? Token { get; init; }

    public string? OnFailure { get; init; }

    /// <summary>Whether nested stacks get change sets of their own.</summary>
    public bool IncludesNested { get; init; }

    /// <summary>The change set of the stack around this one's.</summary>
    public string? ParentId { get; init; }

    /// <summary>The change set of the outermost stack.</summary>
    public string? RootId { get; init; }

    /// <summary>The resources that are to become the stack's.</summary>
    public IReadOnlyList<ImportRow>? Imports { get; init; }

    public DateTimeOffset Created { get; init; }

    /// <summary>The last part of the ARN, by which the table knows it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Guid => Id[(Id.LastIndexOf('/') + 1)..];
}

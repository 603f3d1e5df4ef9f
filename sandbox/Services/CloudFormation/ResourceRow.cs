using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>A resource of a stack.</summary>
internal sealed record ResourceRow
{
    public required string LogicalId { get; init; }

    public required string Type { get; init; }

    /// <summary>What <c>Ref</c> gives; empty until it exists.</summary>
    public string PhysicalId { get; init; } = "";

    /// <summary>The name that was chosen before the resource was made, so that a making that was interrupted can be found again.</summary>
    public string Chosen { get; init; } = "";

    public required string Status { get; init; }

    public string? Reason { get; init; }

    /// <summary>The resolved properties that it was made with.</summary>
    public JsonObject Properties { get; init; } = [];

    /// <summary>What <c>Fn::GetAtt</c> reads.</summary>
    public JsonObject Attributes { get; init; } = [];

    /// <summary>The stack's tags that it was given.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>The resources it waits for, and that wait for its deletion.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    public string? DeletionPolicy { get; init; }

    public string? UpdateReplacePolicy { get; init; }

    /// <summary>The signals that its creation waits for.</summary>
    public SignalRule? Signals { get; init; }

    public DateTimeOffset Updated { get; init; }

    /// <summary>What it was before the update under way; null when that update made it or has not touched it.</summary>
    public Former? Former { get; init; }

    /// <summary>True when the update under way made it.</summary>
    public bool IsNew { get; init; }

    /// <summary>What a rolled back replacement left to be cleaned up.</summary>
    public Former? Leftover { get; init; }

    /// <summary>True when the update under way made a new physical resource in place of the old one.</summary>
    [JsonIgnore]
    public bool IsReplaced => Former is not null && PhysicalId != Former.PhysicalId;

    [JsonIgnore]
    public bool IsGone => Status is "DELETE_COMPLETE" or "DELETE_SKIPPED";

    /// <summary>What it is, to go back to.</summary>
    public Former Remembered() => new(PhysicalId, Type, Properties, Attributes, Tags);
}

/// <summary>How many signals a creation waits for, and until when.</summary>
/// <param name="Count">How many successes.</param>
/// <param name="Timeout">How long.</param>
/// <param name="Until">When that is over; null before the wait began.</param>
internal sealed record SignalRule(int Count, TimeSpan Timeout, DateTimeOffset? Until = null);

/// <summary>A resource as it was before the update under way.</summary>
internal sealed record Former(string PhysicalId, string Type, JsonObject Properties, JsonObject Attributes, IReadOnlyList<Tag> Tags);

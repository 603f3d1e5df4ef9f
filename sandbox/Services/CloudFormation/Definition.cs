using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>What a stack is made of: a template and what was given to it.</summary>
internal sealed record Definition
{
    /// <summary>The template's id on the shelf.</summary>
    public required string TemplateId { get; init; }

    /// <summary>The text as it was given, where expanding it made another one of it.</summary>
    public string? OriginalId { get; init; }

    /// <summary>The template's description.</summary>
    public string? Description { get; init; }

    /// <summary>Every parameter's value; for a stored one, the stored parameter's name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The parameters whose values are never shown.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>The stack's tags.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>What was acknowledged.</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>The topics that were named.</summary>
    public IReadOnlyList<string> NotificationArns { get; init; } = [];

    /// <summary>The service role, if one was given.</summary>
    public string? RoleArn { get; init; }

    /// <summary>The alarms that an update was told to watch, as they were given.</summary>
    public JsonObject? Rollback { get; init; }
}

using System.Text.Json.Serialization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Iam;

/// <summary>What permissions can be given to.</summary>
internal enum EntityKind { Role, User, Group }

/// <summary>A role, user or group with the policies it holds.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Name">Its name; unique without regard to case.</param>
/// <param name="Path">Its path, <c>/</c> at both ends.</param>
/// <param name="Id">Its unique id.</param>
/// <param name="Arn">Its ARN.</param>
/// <param name="Created">When it was made.</param>
internal sealed record Entity(EntityKind Kind, string Name, string Path, string Id, string Arn, DateTimeOffset Created)
{
    public IReadOnlyDictionary<string, string> Inline { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Attached { get; init; } = [];

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public string? Boundary { get; init; }

    /// <summary>Of a role: who may assume it.</summary>
    public string? Trust { get; init; }

    /// <summary>Of a role.</summary>
    public string? Description { get; init; }

    /// <summary>Of a role, in seconds.</summary>
    public int MaxSession { get; init; } = 3600;

    /// <summary>Of a user.</summary>
    public IReadOnlyList<AccessKey> Keys { get; init; } = [];

    /// <summary>Of a group: its users.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The kind in AWS's messages: <c>role</c>, <c>user</c>, <c>group</c>.</summary>
    [JsonIgnore]
    public string Noun => NounOf(Kind);

    public static string NounOf(EntityKind kind) => kind.ToString().ToLowerInvariant();
}

/// <summary>An access key. Its secret was told once and is kept nowhere: the sandbox checks no signatures.</summary>
internal sealed record AccessKey(string Id, bool Active, DateTimeOffset Created);

using System.Text.Json.Serialization;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>What a stack is made of: a template and what was given to it.</summary>
/// <param name="Template">The template's text as it was given.</param>
/// <param name="Parameters">Every parameter's value; for a stored one, the stored parameter's name.</param>
/// <param name="Tags">The stack's tags.</param>
/// <param name="Capabilities">What was acknowledged.</param>
/// <param name="NotificationArns">The topics that were named.</param>
/// <param name="RoleArn">The service role, if one was given.</param>
internal sealed record Definition(
    string Template,
    IReadOnlyDictionary<string, string> Parameters,
    IReadOnlyList<Tag> Tags,
    IReadOnlyList<string> Capabilities,
    IReadOnlyList<string> NotificationArns,
    string? RoleArn);

/// <summary>An output of a stack.</summary>
internal sealed record OutputRow(string Key, string Value, string? Description, string? ExportName);

/// <summary>An event of a stack.</summary>
internal sealed record EventRow(
    string Id, string LogicalId, string PhysicalId, string Type, string Status, string? Reason, string? Properties, DateTimeOffset Time);

/// <summary>The GUID of the live stack of a name.</summary>
internal sealed record NameRow(string Guid);

[JsonSerializable(typeof(StackRow))]
[JsonSerializable(typeof(ResourceRow))]
[JsonSerializable(typeof(EventRow))]
[JsonSerializable(typeof(ChangeSetRow))]
[JsonSerializable(typeof(NameRow))]
internal sealed partial class StackJson : JsonSerializerContext;

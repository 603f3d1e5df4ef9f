using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>An output of a stack.</summary>
internal sealed record OutputRow(string Key, string Value, string? Description, string? ExportName);

/// <summary>A resource that exists and is to become a stack's.</summary>
internal sealed record ImportRow(string LogicalId, string Type, string PhysicalId);

/// <summary>The GUID of the live stack of a name.</summary>
internal sealed record NameRow(string Guid);

/// <summary>A signal that a resource of a stack was sent.</summary>
/// <param name="Id">What tells it from others.</param>
/// <param name="Status"><c>SUCCESS</c> or <c>FAILURE</c>.</param>
internal sealed record SignalRow(string Id, string Status)
{
    public string? Reason { get; init; }

    public string? Data { get; init; }
}

/// <summary>An event of a stack.</summary>
internal sealed record EventRow
{
    public required string Id { get; init; }

    public required string LogicalId { get; init; }

    public required string PhysicalId { get; init; }

    public required string Type { get; init; }

    public required string Status { get; init; }

    public string? Reason { get; init; }

    /// <summary>The resource's properties as JSON, hidden values masked.</summary>
    public string? Properties { get; init; }

    /// <summary>The token of the request that began it all.</summary>
    public string? Token { get; init; }

    public DateTimeOffset Time { get; init; }
}

[JsonSerializable(typeof(StackRow))]
[JsonSerializable(typeof(ResourceRow))]
[JsonSerializable(typeof(EventRow))]
[JsonSerializable(typeof(ChangeSetRow))]
[JsonSerializable(typeof(NameRow))]
[JsonSerializable(typeof(SignalRow))]
[JsonSerializable(typeof(DriftRow))]
[JsonSerializable(typeof(DetectionRow))]
[JsonSerializable(typeof(TemplateRow))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
internal sealed partial class StackJson : JsonSerializerContext;

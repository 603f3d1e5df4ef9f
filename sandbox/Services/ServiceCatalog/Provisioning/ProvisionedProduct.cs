using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>A product that was launched: a stack and what Service Catalog knows about it.</summary>
internal sealed record ProvisionedProduct
{
    /// <summary><c>pp-</c> and thirteen letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Unique in the account and region.</summary>
    public required string Name { get; init; }

    /// <summary>Whose product it is; another account's when the portfolio was shared.</summary>
    public required string Owner { get; init; }

    public required string ProductId { get; init; }

    public required string ArtifactId { get; init; }

    public required string PortfolioId { get; init; }

    public required string PathId { get; init; }

    /// <summary>The launch constraint's role; null when the caller's own permissions do.</summary>
    public string? LaunchRole { get; init; }

    /// <summary><c>AVAILABLE</c>, <c>UNDER_CHANGE</c>, <c>TAINTED</c>, <c>ERROR</c> or <c>PLAN_IN_PROGRESS</c>.</summary>
    public required string Status { get; init; }

    public string? StatusMessage { get; init; }

    public DateTimeOffset Created { get; init; }

    /// <summary>The token of the request that made it.</summary>
    public string Token { get; init; } = "";

    /// <summary>The user or role that owns it.</summary>
    public required string User { get; init; }

    /// <summary>The caller who launched it, session included.</summary>
    public required string Session { get; init; }

    /// <summary>The tags of the launch, those of tag options among them.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    public IReadOnlyList<string> NotificationArns { get; init; } = [];

    /// <summary>The name of its stack, known before there is one.</summary>
    public required string StackName { get; init; }

    /// <summary>The stack's ARN once there is one.</summary>
    public string? StackId { get; init; }

    public string? LastRecord { get; init; }

    public string? LastProvisioningRecord { get; init; }

    public string? LastSuccess { get; init; }

    [JsonIgnore]
    public bool IsBusy => Status is "UNDER_CHANGE" or "PLAN_IN_PROGRESS";
}

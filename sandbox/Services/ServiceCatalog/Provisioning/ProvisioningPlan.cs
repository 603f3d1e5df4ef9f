using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>A plan: a change set that shows what a launch or an update would change, until it is executed.</summary>
internal sealed record ProvisioningPlan
{
    /// <summary><c>plan-</c> and thirteen letters and digits; also the change set's name.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary><c>CREATE_IN_PROGRESS</c>, <c>CREATE_SUCCESS</c>, <c>CREATE_FAILED</c> and the same of <c>EXECUTE</c>.</summary>
    public required string Status { get; init; }

    public string? StatusMessage { get; init; }

    /// <summary>What the provisioned product becomes if the plan is executed.</summary>
    public required ProvisionedProduct Aim { get; init; }

    /// <summary>Whether it launches the product; else it updates it.</summary>
    public required bool IsLaunch { get; init; }

    public required string Caller { get; init; }

    public IReadOnlyList<GivenParameter> Parameters { get; init; } = [];

    /// <summary>The change set's ARN once it is computed.</summary>
    public string? ChangeSetId { get; init; }

    /// <summary>What would change, as DescribeProvisionedProductPlan answers it.</summary>
    public JsonArray Changes { get; init; } = [];

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Updated { get; init; }

    [JsonIgnore]
    public bool IsBusy => Status is "CREATE_IN_PROGRESS" or "EXECUTE_IN_PROGRESS";
}

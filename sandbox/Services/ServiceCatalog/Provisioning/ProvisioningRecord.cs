using System.Text.Json.Serialization;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>A request about a provisioned product and how it went. It holds all that is needed to carry it out, also after a kill.</summary>
internal sealed record ProvisioningRecord
{
    public const string Provision = "PROVISION_PRODUCT";
    public const string Update = "UPDATE_PROVISIONED_PRODUCT";
    public const string Terminate = "TERMINATE_PROVISIONED_PRODUCT";

    /// <summary><c>rec-</c> and thirteen letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>What was asked for.</summary>
    public required string Type { get; init; }

    /// <summary><c>CREATED</c>, <c>IN_PROGRESS</c>, <c>IN_PROGRESS_IN_ERROR</c>, <c>SUCCEEDED</c> or <c>FAILED</c>.</summary>
    public string Status { get; init; } = "CREATED";

    /// <summary>What the provisioned product becomes if all goes well.</summary>
    public required ProvisionedProduct Aim { get; init; }

    /// <summary>As whom the stack is worked on where there is no launch role.</summary>
    public required string Caller { get; init; }

    /// <summary>The parameters; forgotten when the request is done, because some may be secret.</summary>
    public IReadOnlyList<GivenParameter> Parameters { get; init; } = [];

    /// <summary>The plan that is executed, if one is.</summary>
    public string? PlanId { get; init; }

    /// <summary>Of a termination: whether a stack that cannot be deleted is no reason to keep the provisioned product.</summary>
    public bool IgnoreErrors { get; init; }

    /// <summary>Of a termination: whether the stack stays.</summary>
    public bool RetainResources { get; init; }

    public DateTimeOffset Created { get; init; }

    public DateTimeOffset Updated { get; init; }

    public IReadOnlyList<RecordError> Errors { get; init; } = [];

    public IReadOnlyList<RecordOutput> Outputs { get; init; } = [];

    [JsonIgnore]
    public bool IsBusy => Status is "CREATED" or "IN_PROGRESS" or "IN_PROGRESS_IN_ERROR";
}

/// <summary>A parameter of a launch or an update.</summary>
internal sealed record GivenParameter(string Key, string? Value, bool Previous);

/// <summary>Why a request failed.</summary>
internal sealed record RecordError(string Code, string Description);

/// <summary>An output of a request that went well.</summary>
internal sealed record RecordOutput(string Key, string Value, string? Description);

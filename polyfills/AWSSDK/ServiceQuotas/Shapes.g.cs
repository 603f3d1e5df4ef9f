// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceQuotas.Model;

/// <summary>Part of answers.</summary>
public partial class ErrorReason
{
    public ErrorCode ErrorCode { get; set; }

    public string ErrorMessage { get; set; }

    internal static ErrorReason FromWire(WireReader reader) => new()
    {
        ErrorCode = reader.Word("ErrorCode", static word => new ErrorCode(word)),
        ErrorMessage = reader.String("ErrorMessage"),
    };
}

/// <summary>Part of answers.</summary>
public partial class MetricInfo
{
    /// <summary>At most 10 entries.</summary>
    public Dictionary<string, string> MetricDimensions { get; set; } = Collections.Map<string>();

    public string MetricName { get; set; }

    public string MetricNamespace { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string MetricStatisticRecommendation { get; set; }

    internal static MetricInfo FromWire(WireReader reader) => new()
    {
        MetricDimensions = reader.Map("MetricDimensions", static item => item.Text()),
        MetricName = reader.String("MetricName"),
        MetricNamespace = reader.String("MetricNamespace"),
        MetricStatisticRecommendation = reader.String("MetricStatisticRecommendation"),
    };
}

/// <summary>Part of answers.</summary>
public partial class QuotaContextInfo
{
    public string ContextId { get; set; }

    public QuotaContextScope ContextScope { get; set; }

    public string ContextScopeType { get; set; }

    internal static QuotaContextInfo FromWire(WireReader reader) => new()
    {
        ContextId = reader.String("ContextId"),
        ContextScope = reader.Word("ContextScope", static word => new QuotaContextScope(word)),
        ContextScopeType = reader.String("ContextScopeType"),
    };
}

/// <summary>Part of answers.</summary>
public partial class QuotaPeriod
{
    public PeriodUnit PeriodUnit { get; set; }

    public int? PeriodValue { get; set; }

    internal static QuotaPeriod FromWire(WireReader reader) => new()
    {
        PeriodUnit = reader.Word("PeriodUnit", static word => new PeriodUnit(word)),
        PeriodValue = reader.Integer("PeriodValue"),
    };
}

/// <summary>Part of answers.</summary>
public partial class RequestedServiceQuotaChange
{
    public string CaseId { get; set; }

    public DateTime? Created { get; set; }

    /// <summary>0 to 10000000000.</summary>
    public double? DesiredValue { get; set; }

    public bool? GlobalQuota { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string Id { get; set; }

    public DateTime? LastUpdated { get; set; }

    public string QuotaArn { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    public QuotaContextInfo QuotaContext { get; set; }

    public string QuotaName { get; set; }

    public AppliedLevelEnum QuotaRequestedAtLevel { get; set; }

    public string Requester { get; set; }

    public RequestType RequestType { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    public string ServiceName { get; set; }

    public RequestStatus Status { get; set; }

    public string Unit { get; set; }

    internal static RequestedServiceQuotaChange FromWire(WireReader reader) => new()
    {
        CaseId = reader.String("CaseId"),
        Created = reader.Timestamp("Created"),
        DesiredValue = reader.Double("DesiredValue"),
        GlobalQuota = reader.Boolean("GlobalQuota"),
        Id = reader.String("Id"),
        LastUpdated = reader.Timestamp("LastUpdated"),
        QuotaArn = reader.String("QuotaArn"),
        QuotaCode = reader.String("QuotaCode"),
        QuotaContext = reader.Structure("QuotaContext", QuotaContextInfo.FromWire),
        QuotaName = reader.String("QuotaName"),
        QuotaRequestedAtLevel = reader.Word("QuotaRequestedAtLevel", static word => new AppliedLevelEnum(word)),
        Requester = reader.String("Requester"),
        RequestType = reader.Word("RequestType", static word => new RequestType(word)),
        ServiceCode = reader.String("ServiceCode"),
        ServiceName = reader.String("ServiceName"),
        Status = reader.Word("Status", static word => new RequestStatus(word)),
        Unit = reader.String("Unit"),
    };
}

/// <summary>Part of answers.</summary>
public partial class ServiceQuota
{
    public bool? Adjustable { get; set; }

    /// <summary>0 to 350 characters.</summary>
    public string Description { get; set; }

    public ErrorReason ErrorReason { get; set; }

    public bool? GlobalQuota { get; set; }

    public QuotaPeriod Period { get; set; }

    public AppliedLevelEnum QuotaAppliedAtLevel { get; set; }

    public string QuotaArn { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    public QuotaContextInfo QuotaContext { get; set; }

    public string QuotaName { get; set; }

    /// <summary>1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    public string ServiceName { get; set; }

    public string Unit { get; set; }

    public MetricInfo UsageMetric { get; set; }

    /// <summary>0 to 10000000000.</summary>
    public double? Value { get; set; }

    internal static ServiceQuota FromWire(WireReader reader) => new()
    {
        Adjustable = reader.Boolean("Adjustable"),
        Description = reader.String("Description"),
        ErrorReason = reader.Structure("ErrorReason", ErrorReason.FromWire),
        GlobalQuota = reader.Boolean("GlobalQuota"),
        Period = reader.Structure("Period", QuotaPeriod.FromWire),
        QuotaAppliedAtLevel = reader.Word("QuotaAppliedAtLevel", static word => new AppliedLevelEnum(word)),
        QuotaArn = reader.String("QuotaArn"),
        QuotaCode = reader.String("QuotaCode"),
        QuotaContext = reader.Structure("QuotaContext", QuotaContextInfo.FromWire),
        QuotaName = reader.String("QuotaName"),
        ServiceCode = reader.String("ServiceCode"),
        ServiceName = reader.String("ServiceName"),
        Unit = reader.String("Unit"),
        UsageMetric = reader.Structure("UsageMetric", MetricInfo.FromWire),
        Value = reader.Double("Value"),
    };
}

// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceQuotas.Model;

/// <summary>The answer of GetAWSDefaultServiceQuota.</summary>
public partial class GetAWSDefaultServiceQuotaResponse : AmazonWebServiceResponse
{
    public ServiceQuota Quota { get; set; }

    internal static GetAWSDefaultServiceQuotaResponse FromWire(WireReader reader) => new()
    {
        Quota = reader.Structure("Quota", ServiceQuota.FromWire),
    };
}

/// <summary>The answer of GetRequestedServiceQuotaChange.</summary>
public partial class GetRequestedServiceQuotaChangeResponse : AmazonWebServiceResponse
{
    public RequestedServiceQuotaChange RequestedQuota { get; set; }

    internal static GetRequestedServiceQuotaChangeResponse FromWire(WireReader reader) => new()
    {
        RequestedQuota = reader.Structure("RequestedQuota", RequestedServiceQuotaChange.FromWire),
    };
}

/// <summary>The answer of GetServiceQuota.</summary>
public partial class GetServiceQuotaResponse : AmazonWebServiceResponse
{
    public ServiceQuota Quota { get; set; }

    internal static GetServiceQuotaResponse FromWire(WireReader reader) => new()
    {
        Quota = reader.Structure("Quota", ServiceQuota.FromWire),
    };
}

/// <summary>The answer of ListRequestedServiceQuotaChangeHistoryByQuota.</summary>
public partial class ListRequestedServiceQuotaChangeHistoryByQuotaResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2048 characters.</summary>
    public string NextToken { get; set; }

    public List<RequestedServiceQuotaChange> RequestedQuotas { get; set; } = Collections.List<RequestedServiceQuotaChange>();

    internal static ListRequestedServiceQuotaChangeHistoryByQuotaResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        RequestedQuotas = reader.List("RequestedQuotas", RequestedServiceQuotaChange.FromWire),
    };
}

/// <summary>The answer of ListServiceQuotas.</summary>
public partial class ListServiceQuotasResponse : AmazonWebServiceResponse
{
    /// <summary>At most 2048 characters.</summary>
    public string NextToken { get; set; }

    public List<ServiceQuota> Quotas { get; set; } = Collections.List<ServiceQuota>();

    internal static ListServiceQuotasResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        Quotas = reader.List("Quotas", ServiceQuota.FromWire),
    };
}

/// <summary>The answer of RequestServiceQuotaIncrease.</summary>
public partial class RequestServiceQuotaIncreaseResponse : AmazonWebServiceResponse
{
    public RequestedServiceQuotaChange RequestedQuota { get; set; }

    internal static RequestServiceQuotaIncreaseResponse FromWire(WireReader reader) => new()
    {
        RequestedQuota = reader.Structure("RequestedQuota", RequestedServiceQuotaChange.FromWire),
    };
}

// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceQuotas.Model;

/// <summary>The base of all requests to Service Quotas.</summary>
public partial class AmazonServiceQuotasRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of GetAWSDefaultServiceQuota.</summary>
public partial class GetAWSDefaultServiceQuotaRequest : AmazonServiceQuotasRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("QuotaCode", QuotaCode);
        writer.String("ServiceCode", ServiceCode);
    }
}

/// <summary>The request of GetRequestedServiceQuotaChange.</summary>
public partial class GetRequestedServiceQuotaChangeRequest : AmazonServiceQuotasRequest, IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string RequestId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("RequestId", RequestId);
    }
}

/// <summary>The request of GetServiceQuota.</summary>
public partial class GetServiceQuotaRequest : AmazonServiceQuotasRequest, IWireInput
{
    public string ContextId { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ContextId", ContextId);
        writer.String("QuotaCode", QuotaCode);
        writer.String("ServiceCode", ServiceCode);
    }
}

/// <summary>The request of ListRequestedServiceQuotaChangeHistoryByQuota.</summary>
public partial class ListRequestedServiceQuotaChangeHistoryByQuotaRequest : AmazonServiceQuotasRequest, IWireInput
{
    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string NextToken { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    public AppliedLevelEnum QuotaRequestedAtLevel { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    public RequestStatus Status { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("QuotaCode", QuotaCode);
        writer.String("QuotaRequestedAtLevel", QuotaRequestedAtLevel);
        writer.String("ServiceCode", ServiceCode);
        writer.String("Status", Status);
    }
}

/// <summary>The request of ListServiceQuotas.</summary>
public partial class ListServiceQuotasRequest : AmazonServiceQuotasRequest, IWireInput
{
    /// <summary>1 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string NextToken { get; set; }

    public AppliedLevelEnum QuotaAppliedAtLevel { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("QuotaAppliedAtLevel", QuotaAppliedAtLevel);
        writer.String("QuotaCode", QuotaCode);
        writer.String("ServiceCode", ServiceCode);
    }
}

/// <summary>The request of RequestServiceQuotaIncrease.</summary>
public partial class RequestServiceQuotaIncreaseRequest : AmazonServiceQuotasRequest, IWireInput
{
    public string ContextId { get; set; }

    /// <summary>Required. 0 to 10000000000.</summary>
    public double? DesiredValue { get; set; }

    /// <summary>Required. 1 to 128 characters.</summary>
    public string QuotaCode { get; set; }

    /// <summary>Required. 1 to 63 characters.</summary>
    public string ServiceCode { get; set; }

    public bool? SupportCaseAllowed { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ContextId", ContextId);
        writer.Double("DesiredValue", DesiredValue);
        writer.String("QuotaCode", QuotaCode);
        writer.String("ServiceCode", ServiceCode);
        writer.Boolean("SupportCaseAllowed", SupportCaseAllowed);
    }
}

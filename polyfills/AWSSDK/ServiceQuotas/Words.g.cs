// Written by generate/generate.py from the API model service-quotas-2019-06-24; change that, not this.
using Amazon.Runtime;

namespace Amazon.ServiceQuotas;

/// <summary>A word that Service Quotas uses.</summary>
public class AppliedLevelEnum : ConstantClass
{
    public static readonly AppliedLevelEnum ACCOUNT = new("ACCOUNT");
    public static readonly AppliedLevelEnum ALL = new("ALL");
    public static readonly AppliedLevelEnum RESOURCE = new("RESOURCE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public AppliedLevelEnum(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static AppliedLevelEnum FindValue(string value) => FindValue<AppliedLevelEnum>(value);

    public static implicit operator AppliedLevelEnum(string value) => FindValue(value);
}

/// <summary>A word that Service Quotas uses.</summary>
public class ErrorCode : ConstantClass
{
    public static readonly ErrorCode DEPENDENCY_ACCESS_DENIED_ERROR = new("DEPENDENCY_ACCESS_DENIED_ERROR");
    public static readonly ErrorCode DEPENDENCY_SERVICE_ERROR = new("DEPENDENCY_SERVICE_ERROR");
    public static readonly ErrorCode DEPENDENCY_THROTTLING_ERROR = new("DEPENDENCY_THROTTLING_ERROR");
    public static readonly ErrorCode SERVICE_QUOTA_NOT_AVAILABLE_ERROR = new("SERVICE_QUOTA_NOT_AVAILABLE_ERROR");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ErrorCode(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ErrorCode FindValue(string value) => FindValue<ErrorCode>(value);

    public static implicit operator ErrorCode(string value) => FindValue(value);
}

/// <summary>A word that Service Quotas uses.</summary>
public class PeriodUnit : ConstantClass
{
    public static readonly PeriodUnit DAY = new("DAY");
    public static readonly PeriodUnit HOUR = new("HOUR");
    public static readonly PeriodUnit MICROSECOND = new("MICROSECOND");
    public static readonly PeriodUnit MILLISECOND = new("MILLISECOND");
    public static readonly PeriodUnit MINUTE = new("MINUTE");
    public static readonly PeriodUnit SECOND = new("SECOND");
    public static readonly PeriodUnit WEEK = new("WEEK");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public PeriodUnit(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static PeriodUnit FindValue(string value) => FindValue<PeriodUnit>(value);

    public static implicit operator PeriodUnit(string value) => FindValue(value);
}

/// <summary>A word that Service Quotas uses.</summary>
public class QuotaContextScope : ConstantClass
{
    public static readonly QuotaContextScope ACCOUNT = new("ACCOUNT");
    public static readonly QuotaContextScope RESOURCE = new("RESOURCE");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public QuotaContextScope(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static QuotaContextScope FindValue(string value) => FindValue<QuotaContextScope>(value);

    public static implicit operator QuotaContextScope(string value) => FindValue(value);
}

/// <summary>A word that Service Quotas uses.</summary>
public class RequestStatus : ConstantClass
{
    public static readonly RequestStatus APPROVED = new("APPROVED");
    public static readonly RequestStatus CASE_CLOSED = new("CASE_CLOSED");
    public static readonly RequestStatus CASE_OPENED = new("CASE_OPENED");
    public static readonly RequestStatus DENIED = new("DENIED");
    public static readonly RequestStatus INVALID_REQUEST = new("INVALID_REQUEST");
    public static readonly RequestStatus NOT_APPROVED = new("NOT_APPROVED");
    public static readonly RequestStatus PENDING = new("PENDING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RequestStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RequestStatus FindValue(string value) => FindValue<RequestStatus>(value);

    public static implicit operator RequestStatus(string value) => FindValue(value);
}

/// <summary>A word that Service Quotas uses.</summary>
public class RequestType : ConstantClass
{
    public static readonly RequestType AutomaticManagement = new("AutomaticManagement");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public RequestType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static RequestType FindValue(string value) => FindValue<RequestType>(value);

    public static implicit operator RequestType(string value) => FindValue(value);
}

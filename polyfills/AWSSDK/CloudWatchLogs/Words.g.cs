// Written by generate/generate.py from the API model logs-2014-03-28; change that, not this.
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs;

/// <summary>A word that Amazon CloudWatch Logs uses.</summary>
public class DataProtectionStatus : ConstantClass
{
    public static readonly DataProtectionStatus ACTIVATED = new("ACTIVATED");
    public static readonly DataProtectionStatus ARCHIVED = new("ARCHIVED");
    public static readonly DataProtectionStatus DELETED = new("DELETED");
    public static readonly DataProtectionStatus DISABLED = new("DISABLED");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public DataProtectionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static DataProtectionStatus FindValue(string value) => FindValue<DataProtectionStatus>(value);

    public static implicit operator DataProtectionStatus(string value) => FindValue(value);
}

/// <summary>A word that Amazon CloudWatch Logs uses.</summary>
public class InheritedProperty : ConstantClass
{
    public static readonly InheritedProperty ACCOUNT_DATA_PROTECTION = new("ACCOUNT_DATA_PROTECTION");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public InheritedProperty(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static InheritedProperty FindValue(string value) => FindValue<InheritedProperty>(value);

    public static implicit operator InheritedProperty(string value) => FindValue(value);
}

/// <summary>A word that Amazon CloudWatch Logs uses.</summary>
public class LogGroupClass : ConstantClass
{
    public static readonly LogGroupClass DELIVERY = new("DELIVERY");
    public static readonly LogGroupClass INFREQUENT_ACCESS = new("INFREQUENT_ACCESS");
    public static readonly LogGroupClass STANDARD = new("STANDARD");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public LogGroupClass(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static LogGroupClass FindValue(string value) => FindValue<LogGroupClass>(value);

    public static implicit operator LogGroupClass(string value) => FindValue(value);
}

/// <summary>A word that Amazon CloudWatch Logs uses.</summary>
public class OrderBy : ConstantClass
{
    public static readonly OrderBy LastEventTime = new("LastEventTime");
    public static readonly OrderBy LogStreamName = new("LogStreamName");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public OrderBy(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static OrderBy FindValue(string value) => FindValue<OrderBy>(value);

    public static implicit operator OrderBy(string value) => FindValue(value);
}

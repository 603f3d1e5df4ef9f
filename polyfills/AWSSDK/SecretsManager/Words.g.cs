// Written by generate/generate.py from the API model secretsmanager-2017-10-17; change that, not this.
using Amazon.Runtime;

namespace Amazon.SecretsManager;

/// <summary>A word that AWS Secrets Manager uses.</summary>
public class FilterNameStringType : ConstantClass
{
    public static readonly FilterNameStringType All = new("all");
    public static readonly FilterNameStringType Description = new("description");
    public static readonly FilterNameStringType Name = new("name");
    public static readonly FilterNameStringType OwningService = new("owning-service");
    public static readonly FilterNameStringType PrimaryRegion = new("primary-region");
    public static readonly FilterNameStringType TagKey = new("tag-key");
    public static readonly FilterNameStringType TagValue = new("tag-value");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public FilterNameStringType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static FilterNameStringType FindValue(string value) => FindValue<FilterNameStringType>(value);

    public static implicit operator FilterNameStringType(string value) => FindValue(value);
}

/// <summary>A word that AWS Secrets Manager uses.</summary>
public class SortByType : ConstantClass
{
    public static readonly SortByType CreatedDate = new("created-date");
    public static readonly SortByType LastAccessedDate = new("last-accessed-date");
    public static readonly SortByType LastChangedDate = new("last-changed-date");
    public static readonly SortByType Name = new("name");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortByType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortByType FindValue(string value) => FindValue<SortByType>(value);

    public static implicit operator SortByType(string value) => FindValue(value);
}

/// <summary>A word that AWS Secrets Manager uses.</summary>
public class SortOrderType : ConstantClass
{
    public static readonly SortOrderType Asc = new("asc");
    public static readonly SortOrderType Desc = new("desc");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public SortOrderType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static SortOrderType FindValue(string value) => FindValue<SortOrderType>(value);

    public static implicit operator SortOrderType(string value) => FindValue(value);
}

/// <summary>A word that AWS Secrets Manager uses.</summary>
public class StatusType : ConstantClass
{
    public static readonly StatusType Failed = new("Failed");
    public static readonly StatusType InProgress = new("InProgress");
    public static readonly StatusType InSync = new("InSync");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public StatusType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    public static implicit operator StatusType(string value) => FindValue(value);
}

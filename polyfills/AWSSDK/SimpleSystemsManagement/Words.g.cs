// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement;

/// <summary>A word that Amazon Simple Systems Manager (SSM) uses.</summary>
public class ParameterTier : ConstantClass
{
    public static readonly ParameterTier Advanced = new("Advanced");
    public static readonly ParameterTier IntelligentTiering = new("Intelligent-Tiering");
    public static readonly ParameterTier Standard = new("Standard");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ParameterTier(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ParameterTier FindValue(string value) => FindValue<ParameterTier>(value);

    public static implicit operator ParameterTier(string value) => FindValue(value);
}

/// <summary>A word that Amazon Simple Systems Manager (SSM) uses.</summary>
public class ParameterType : ConstantClass
{
    public static readonly ParameterType SecureString = new("SecureString");
    public static readonly ParameterType String = new("String");
    public static readonly ParameterType StringList = new("StringList");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ParameterType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ParameterType FindValue(string value) => FindValue<ParameterType>(value);

    public static implicit operator ParameterType(string value) => FindValue(value);
}

/// <summary>A word that Amazon Simple Systems Manager (SSM) uses.</summary>
public class ResourceTypeForTagging : ConstantClass
{
    public static readonly ResourceTypeForTagging Association = new("Association");
    public static readonly ResourceTypeForTagging Automation = new("Automation");
    public static readonly ResourceTypeForTagging CloudConnector = new("CloudConnector");
    public static readonly ResourceTypeForTagging Document = new("Document");
    public static readonly ResourceTypeForTagging MaintenanceWindow = new("MaintenanceWindow");
    public static readonly ResourceTypeForTagging ManagedInstance = new("ManagedInstance");
    public static readonly ResourceTypeForTagging OpsItem = new("OpsItem");
    public static readonly ResourceTypeForTagging OpsMetadata = new("OpsMetadata");
    public static readonly ResourceTypeForTagging Parameter = new("Parameter");
    public static readonly ResourceTypeForTagging PatchBaseline = new("PatchBaseline");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ResourceTypeForTagging(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ResourceTypeForTagging FindValue(string value) => FindValue<ResourceTypeForTagging>(value);

    public static implicit operator ResourceTypeForTagging(string value) => FindValue(value);
}

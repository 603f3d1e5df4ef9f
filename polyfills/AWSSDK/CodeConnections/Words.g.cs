// Written by generate/generate.py from the API model codeconnections-2023-12-01; change that, not this.
using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>A word that AWS CodeConnections uses.</summary>
public class ConnectionStatus : ConstantClass
{
    public static readonly ConnectionStatus AVAILABLE = new("AVAILABLE");
    public static readonly ConnectionStatus ERROR = new("ERROR");
    public static readonly ConnectionStatus PENDING = new("PENDING");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ConnectionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ConnectionStatus FindValue(string value) => FindValue<ConnectionStatus>(value);

    public static implicit operator ConnectionStatus(string value) => FindValue(value);
}

/// <summary>A word that AWS CodeConnections uses.</summary>
public class ProviderType : ConstantClass
{
    public static readonly ProviderType AzureDevOps = new("AzureDevOps");
    public static readonly ProviderType Bitbucket = new("Bitbucket");
    public static readonly ProviderType GitHub = new("GitHub");
    public static readonly ProviderType GitHubEnterpriseServer = new("GitHubEnterpriseServer");
    public static readonly ProviderType GitLab = new("GitLab");
    public static readonly ProviderType GitLabSelfManaged = new("GitLabSelfManaged");

    /// <summary>Makes a word, also one that is not listed here.</summary>
    public ProviderType(string value)
        : base(value)
    {
    }

    /// <summary>The listed word of that value, or a new one.</summary>
    public static ProviderType FindValue(string value) => FindValue<ProviderType>(value);

    public static implicit operator ProviderType(string value) => FindValue(value);
}

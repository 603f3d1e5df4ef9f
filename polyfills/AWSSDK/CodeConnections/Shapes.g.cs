// Written by generate/generate.py from the API model codeconnections-2023-12-01; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model;

/// <summary>Part of answers.</summary>
public partial class Connection
{
    /// <summary>0 to 256 characters.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>1 to 32 characters.</summary>
    public string ConnectionName { get; set; }

    public ConnectionStatus ConnectionStatus { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string HostArn { get; set; }

    /// <summary>12 characters.</summary>
    public string OwnerAccountId { get; set; }

    public ProviderType ProviderType { get; set; }

    internal static Connection FromWire(WireReader reader) => new()
    {
        ConnectionArn = reader.String("ConnectionArn"),
        ConnectionName = reader.String("ConnectionName"),
        ConnectionStatus = reader.Word("ConnectionStatus", static word => new ConnectionStatus(word)),
        HostArn = reader.String("HostArn"),
        OwnerAccountId = reader.String("OwnerAccountId"),
        ProviderType = reader.Word("ProviderType", static word => new ProviderType(word)),
    };
}

/// <summary>Part of answers.</summary>
public partial class Host
{
    /// <summary>0 to 256 characters.</summary>
    public string HostArn { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string ProviderEndpoint { get; set; }

    public ProviderType ProviderType { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string Status { get; set; }

    public string StatusMessage { get; set; }

    public VpcConfiguration VpcConfiguration { get; set; }

    internal static Host FromWire(WireReader reader) => new()
    {
        HostArn = reader.String("HostArn"),
        Name = reader.String("Name"),
        ProviderEndpoint = reader.String("ProviderEndpoint"),
        ProviderType = reader.Word("ProviderType", static word => new ProviderType(word)),
        Status = reader.String("Status"),
        StatusMessage = reader.String("StatusMessage"),
        VpcConfiguration = reader.Structure("VpcConfiguration", VpcConfiguration.FromWire),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class Tag : IWireInput
{
    /// <summary>Required. 1 to 128 characters.</summary>
    public string Key { get; set; }

    /// <summary>Required. 0 to 256 characters.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Value", Value);
    }

    internal static Tag FromWire(WireReader reader) => new()
    {
        Key = reader.String("Key"),
        Value = reader.String("Value"),
    };
}

/// <summary>Part of requests and answers.</summary>
public partial class VpcConfiguration : IWireInput
{
    /// <summary>Required. 1 to 10 items.</summary>
    public List<string> SecurityGroupIds { get; set; } = Collections.List<string>();

    /// <summary>Required. 1 to 10 items.</summary>
    public List<string> SubnetIds { get; set; } = Collections.List<string>();

    /// <summary>1 to 16384 characters.</summary>
    public string TlsCertificate { get; set; }

    /// <summary>Required. 12 to 21 characters.</summary>
    public string VpcId { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("SecurityGroupIds", SecurityGroupIds, static (w, item) => w.Text(item));
        writer.List("SubnetIds", SubnetIds, static (w, item) => w.Text(item));
        writer.String("TlsCertificate", TlsCertificate);
        writer.String("VpcId", VpcId);
    }

    internal static VpcConfiguration FromWire(WireReader reader) => new()
    {
        SecurityGroupIds = reader.List("SecurityGroupIds", static item => item.Text()),
        SubnetIds = reader.List("SubnetIds", static item => item.Text()),
        TlsCertificate = reader.String("TlsCertificate"),
        VpcId = reader.String("VpcId"),
    };
}

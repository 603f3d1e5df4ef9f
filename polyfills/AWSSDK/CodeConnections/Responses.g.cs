// Written by generate/generate.py from the API model codeconnections-2023-12-01; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model;

/// <summary>The answer of CreateConnection.</summary>
public partial class CreateConnectionResponse : AmazonWebServiceResponse
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string ConnectionArn { get; set; }

    /// <summary>0 to 200 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static CreateConnectionResponse FromWire(WireReader reader) => new()
    {
        ConnectionArn = reader.String("ConnectionArn"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of CreateHost.</summary>
public partial class CreateHostResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 256 characters.</summary>
    public string HostArn { get; set; }

    /// <summary>0 to 200 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static CreateHostResponse FromWire(WireReader reader) => new()
    {
        HostArn = reader.String("HostArn"),
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of DeleteConnection.</summary>
public partial class DeleteConnectionResponse : AmazonWebServiceResponse
{
    internal static DeleteConnectionResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteHost.</summary>
public partial class DeleteHostResponse : AmazonWebServiceResponse
{
    internal static DeleteHostResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of GetConnection.</summary>
public partial class GetConnectionResponse : AmazonWebServiceResponse
{
    public Connection Connection { get; set; }

    internal static GetConnectionResponse FromWire(WireReader reader) => new()
    {
        Connection = reader.Structure("Connection", Connection.FromWire),
    };
}

/// <summary>The answer of GetHost.</summary>
public partial class GetHostResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 64 characters.</summary>
    public string Name { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string ProviderEndpoint { get; set; }

    public ProviderType ProviderType { get; set; }

    /// <summary>1 to 64 characters.</summary>
    public string Status { get; set; }

    public VpcConfiguration VpcConfiguration { get; set; }

    internal static GetHostResponse FromWire(WireReader reader) => new()
    {
        Name = reader.String("Name"),
        ProviderEndpoint = reader.String("ProviderEndpoint"),
        ProviderType = reader.Word("ProviderType", static word => new ProviderType(word)),
        Status = reader.String("Status"),
        VpcConfiguration = reader.Structure("VpcConfiguration", VpcConfiguration.FromWire),
    };
}

/// <summary>The answer of ListConnections.</summary>
public partial class ListConnectionsResponse : AmazonWebServiceResponse
{
    public List<Connection> Connections { get; set; } = Collections.List<Connection>();

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    internal static ListConnectionsResponse FromWire(WireReader reader) => new()
    {
        Connections = reader.List("Connections", Connection.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListHosts.</summary>
public partial class ListHostsResponse : AmazonWebServiceResponse
{
    public List<Host> Hosts { get; set; } = Collections.List<Host>();

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    internal static ListHostsResponse FromWire(WireReader reader) => new()
    {
        Hosts = reader.List("Hosts", Host.FromWire),
        NextToken = reader.String("NextToken"),
    };
}

/// <summary>The answer of ListTagsForResource.</summary>
public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
{
    /// <summary>0 to 200 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    internal static ListTagsForResourceResponse FromWire(WireReader reader) => new()
    {
        Tags = reader.List("Tags", Tag.FromWire),
    };
}

/// <summary>The answer of TagResource.</summary>
public partial class TagResourceResponse : AmazonWebServiceResponse
{
    internal static TagResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UntagResource.</summary>
public partial class UntagResourceResponse : AmazonWebServiceResponse
{
    internal static UntagResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of UpdateHost.</summary>
public partial class UpdateHostResponse : AmazonWebServiceResponse
{
    internal static UpdateHostResponse FromWire(WireReader reader) => new()
    {
    };
}

// Written by generate/generate.py from the API model codeconnections-2023-12-01; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model;

/// <summary>The base of all requests to AWS CodeConnections.</summary>
public partial class AmazonCodeConnectionsRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of CreateConnection.</summary>
public partial class CreateConnectionRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 1 to 32 characters.</summary>
    public string ConnectionName { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string HostArn { get; set; }

    public ProviderType ProviderType { get; set; }

    /// <summary>0 to 200 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ConnectionName", ConnectionName);
        writer.String("HostArn", HostArn);
        writer.String("ProviderType", ProviderType);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of CreateHost.</summary>
public partial class CreateHostRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 1 to 64 characters.</summary>
    public string Name { get; set; }

    /// <summary>Required. 1 to 512 characters.</summary>
    public string ProviderEndpoint { get; set; }

    /// <summary>Required.</summary>
    public ProviderType ProviderType { get; set; }

    /// <summary>0 to 200 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public VpcConfiguration VpcConfiguration { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
        writer.String("ProviderEndpoint", ProviderEndpoint);
        writer.String("ProviderType", ProviderType);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.Structure("VpcConfiguration", VpcConfiguration);
    }
}

/// <summary>The request of DeleteConnection.</summary>
public partial class DeleteConnectionRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string ConnectionArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ConnectionArn", ConnectionArn);
    }
}

/// <summary>The request of DeleteHost.</summary>
public partial class DeleteHostRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string HostArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HostArn", HostArn);
    }
}

/// <summary>The request of GetConnection.</summary>
public partial class GetConnectionRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string ConnectionArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ConnectionArn", ConnectionArn);
    }
}

/// <summary>The request of GetHost.</summary>
public partial class GetHostRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string HostArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HostArn", HostArn);
    }
}

/// <summary>The request of ListConnections.</summary>
public partial class ListConnectionsRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>0 to 256 characters.</summary>
    public string HostArnFilter { get; set; }

    /// <summary>0 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    public ProviderType ProviderTypeFilter { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HostArnFilter", HostArnFilter);
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.String("ProviderTypeFilter", ProviderTypeFilter);
    }
}

/// <summary>The request of ListHosts.</summary>
public partial class ListHostsRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>0 to 100.</summary>
    public int? MaxResults { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string NextToken { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
    }
}

/// <summary>The request of ListTagsForResource.</summary>
public partial class ListTagsForResourceRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 1 to 1011 characters.</summary>
    public string ResourceArn { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceArn", ResourceArn);
    }
}

/// <summary>The request of TagResource.</summary>
public partial class TagResourceRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 1 to 1011 characters.</summary>
    public string ResourceArn { get; set; }

    /// <summary>Required. 0 to 200 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceArn", ResourceArn);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of UntagResource.</summary>
public partial class UntagResourceRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 1 to 1011 characters.</summary>
    public string ResourceArn { get; set; }

    /// <summary>Required. 0 to 200 items.</summary>
    public List<string> TagKeys { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceArn", ResourceArn);
        writer.List("TagKeys", TagKeys, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of UpdateHost.</summary>
public partial class UpdateHostRequest : AmazonCodeConnectionsRequest, IWireInput
{
    /// <summary>Required. 0 to 256 characters.</summary>
    public string HostArn { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string ProviderEndpoint { get; set; }

    public VpcConfiguration VpcConfiguration { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("HostArn", HostArn);
        writer.String("ProviderEndpoint", ProviderEndpoint);
        writer.Structure("VpcConfiguration", VpcConfiguration);
    }
}

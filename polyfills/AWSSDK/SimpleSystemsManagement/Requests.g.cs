// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

/// <summary>The base of all requests to Amazon Simple Systems Manager (SSM).</summary>
public partial class AmazonSimpleSystemsManagementRequest : AmazonWebServiceRequest
{
}

/// <summary>The request of AddTagsToResource.</summary>
public partial class AddTagsToResourceRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>Required.</summary>
    public string ResourceId { get; set; }

    /// <summary>Required.</summary>
    public ResourceTypeForTagging ResourceType { get; set; }

    /// <summary>Required. At most 1000 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("ResourceId", ResourceId);
        writer.String("ResourceType", ResourceType);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
    }
}

/// <summary>The request of DeleteParameter.</summary>
public partial class DeleteParameterRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string Name { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
    }
}

/// <summary>The request of DeleteParameters.</summary>
public partial class DeleteParametersRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>Required. 1 to 10 items.</summary>
    public List<string> Names { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Names", Names, static (w, item) => w.Text(item));
    }
}

/// <summary>The request of GetParameter.</summary>
public partial class GetParameterRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>Required. 1 to 2048 characters.</summary>
    public string Name { get; set; }

    public bool? WithDecryption { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Name", Name);
        writer.Boolean("WithDecryption", WithDecryption);
    }
}

/// <summary>The request of GetParameters.</summary>
public partial class GetParametersRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>Required. 1 to 10 items.</summary>
    public List<string> Names { get; set; } = Collections.List<string>();

    public bool? WithDecryption { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.List("Names", Names, static (w, item) => w.Text(item));
        writer.Boolean("WithDecryption", WithDecryption);
    }
}

/// <summary>The request of GetParametersByPath.</summary>
public partial class GetParametersByPathRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>1 to 10.</summary>
    public int? MaxResults { get; set; }

    public string NextToken { get; set; }

    public List<ParameterStringFilter> ParameterFilters { get; set; } = Collections.List<ParameterStringFilter>();

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string Path { get; set; }

    public bool? Recursive { get; set; }

    public bool? WithDecryption { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.Integer("MaxResults", MaxResults);
        writer.String("NextToken", NextToken);
        writer.List("ParameterFilters", ParameterFilters, static (w, item) => w.Structure(item));
        writer.String("Path", Path);
        writer.Boolean("Recursive", Recursive);
        writer.Boolean("WithDecryption", WithDecryption);
    }
}

/// <summary>The request of PutParameter.</summary>
public partial class PutParameterRequest : AmazonSimpleSystemsManagementRequest, IWireInput
{
    /// <summary>0 to 1024 characters.</summary>
    public string AllowedPattern { get; set; }

    /// <summary>0 to 128 characters.</summary>
    public string DataType { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string Description { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string KeyId { get; set; }

    /// <summary>Required. 1 to 2048 characters.</summary>
    public string Name { get; set; }

    public bool? Overwrite { get; set; }

    /// <summary>1 to 4096 characters.</summary>
    public string Policies { get; set; }

    /// <summary>At most 1000 items.</summary>
    public List<Tag> Tags { get; set; } = Collections.List<Tag>();

    public ParameterTier Tier { get; set; }

    public ParameterType Type { get; set; }

    /// <summary>Required.</summary>
    public string Value { get; set; }

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("AllowedPattern", AllowedPattern);
        writer.String("DataType", DataType);
        writer.String("Description", Description);
        writer.String("KeyId", KeyId);
        writer.String("Name", Name);
        writer.Boolean("Overwrite", Overwrite);
        writer.String("Policies", Policies);
        writer.List("Tags", Tags, static (w, item) => w.Structure(item));
        writer.String("Tier", Tier);
        writer.String("Type", Type);
        writer.String("Value", Value);
    }
}

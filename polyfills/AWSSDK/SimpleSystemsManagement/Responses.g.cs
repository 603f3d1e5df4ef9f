// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

/// <summary>The answer of AddTagsToResource.</summary>
public partial class AddTagsToResourceResponse : AmazonWebServiceResponse
{
    internal static AddTagsToResourceResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteParameter.</summary>
public partial class DeleteParameterResponse : AmazonWebServiceResponse
{
    internal static DeleteParameterResponse FromWire(WireReader reader) => new()
    {
    };
}

/// <summary>The answer of DeleteParameters.</summary>
public partial class DeleteParametersResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 10 items.</summary>
    public List<string> DeletedParameters { get; set; } = Collections.List<string>();

    /// <summary>1 to 10 items.</summary>
    public List<string> InvalidParameters { get; set; } = Collections.List<string>();

    internal static DeleteParametersResponse FromWire(WireReader reader) => new()
    {
        DeletedParameters = reader.List("DeletedParameters", static item => item.Text()),
        InvalidParameters = reader.List("InvalidParameters", static item => item.Text()),
    };
}

/// <summary>The answer of GetParameter.</summary>
public partial class GetParameterResponse : AmazonWebServiceResponse
{
    public Parameter Parameter { get; set; }

    internal static GetParameterResponse FromWire(WireReader reader) => new()
    {
        Parameter = reader.Structure("Parameter", Parameter.FromWire),
    };
}

/// <summary>The answer of GetParameters.</summary>
public partial class GetParametersResponse : AmazonWebServiceResponse
{
    /// <summary>1 to 10 items.</summary>
    public List<string> InvalidParameters { get; set; } = Collections.List<string>();

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    internal static GetParametersResponse FromWire(WireReader reader) => new()
    {
        InvalidParameters = reader.List("InvalidParameters", static item => item.Text()),
        Parameters = reader.List("Parameters", Parameter.FromWire),
    };
}

/// <summary>The answer of GetParametersByPath.</summary>
public partial class GetParametersByPathResponse : AmazonWebServiceResponse
{
    public string NextToken { get; set; }

    public List<Parameter> Parameters { get; set; } = Collections.List<Parameter>();

    internal static GetParametersByPathResponse FromWire(WireReader reader) => new()
    {
        NextToken = reader.String("NextToken"),
        Parameters = reader.List("Parameters", Parameter.FromWire),
    };
}

/// <summary>The answer of PutParameter.</summary>
public partial class PutParameterResponse : AmazonWebServiceResponse
{
    public ParameterTier Tier { get; set; }

    public long? Version { get; set; }

    internal static PutParameterResponse FromWire(WireReader reader) => new()
    {
        Tier = reader.Word("Tier", static word => new ParameterTier(word)),
        Version = reader.Long("Version"),
    };
}

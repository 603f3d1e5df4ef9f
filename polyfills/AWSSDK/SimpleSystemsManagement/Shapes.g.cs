// Written by generate/generate.py from the API model ssm-2014-11-06; change that, not this.
#pragma warning disable CS0618
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.SimpleSystemsManagement.Model;

/// <summary>Part of answers.</summary>
public partial class Parameter
{
    public string ARN { get; set; }

    /// <summary>0 to 128 characters.</summary>
    public string DataType { get; set; }

    public DateTime? LastModifiedDate { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string Name { get; set; }

    /// <summary>0 to 128 characters.</summary>
    public string Selector { get; set; }

    public string SourceResult { get; set; }

    public ParameterType Type { get; set; }

    public string Value { get; set; }

    public long? Version { get; set; }

    internal static Parameter FromWire(WireReader reader) => new()
    {
        ARN = reader.String("ARN"),
        DataType = reader.String("DataType"),
        LastModifiedDate = reader.Timestamp("LastModifiedDate"),
        Name = reader.String("Name"),
        Selector = reader.String("Selector"),
        SourceResult = reader.String("SourceResult"),
        Type = reader.Word("Type", static word => new ParameterType(word)),
        Value = reader.String("Value"),
        Version = reader.Long("Version"),
    };
}

/// <summary>Part of requests.</summary>
public partial class ParameterStringFilter : IWireInput
{
    /// <summary>Required. 1 to 132 characters.</summary>
    public string Key { get; set; }

    /// <summary>1 to 10 characters.</summary>
    public string Option { get; set; }

    /// <summary>1 to 50 items.</summary>
    public List<string> Values { get; set; } = Collections.List<string>();

    void IWireInput.ToWire(WireWriter writer)
    {
        writer.String("Key", Key);
        writer.String("Option", Option);
        writer.List("Values", Values, static (w, item) => w.Text(item));
    }
}

/// <summary>Part of requests.</summary>
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
}

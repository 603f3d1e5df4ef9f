using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

/// <summary>A value in a YAML file.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record Node(Location Location)
{
    /// <summary>What it is, for messages: <c>a list</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The same value as JSON; null for a YAML null.</summary>
    public abstract JsonNode? ToJson();

    /// <summary>Whether a variable was filled in anywhere in it.</summary>
    public abstract bool HoldsVariable { get; }

    /// <summary>The number of values in it, itself included, every use of an alias counted.</summary>
    internal abstract int Size { get; }
}

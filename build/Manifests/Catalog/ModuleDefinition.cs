using Pipeline.Failures;

namespace Pipeline.Manifests.Catalog;

/// <summary>How a module is deployed.</summary>
public enum ModuleKind
{
    /// <summary>As a CloudFormation stack from the folder's <c>template.yaml.sbn</c>.</summary>
    Stack,

    /// <summary>As a Service Catalog portfolio of the project templates.</summary>
    Portfolio,

    /// <summary>As an inference endpoint: a CloudFormation stack, what it needs made before, and a request to see that it answers.</summary>
    Endpoint,
}

/// <summary>A module: a folder below <c>cloudformation/</c> with a <c>module.yaml</c>.</summary>
public sealed record ModuleDefinition
{
    /// <summary>The folder's path from the root, such as <c>cloudformation/artifact-bucket</c>.</summary>
    public required string Id { get; init; }

    /// <summary>How it is deployed.</summary>
    public ModuleKind Kind { get; init; }

    /// <summary>What it makes, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>Other paths by which manifests may name it, such as its path in another repository.</summary>
    public IReadOnlyList<Placed<string>> Aliases { get; init; } = [];

    /// <summary>What it can be given.</summary>
    public IReadOnlyList<InputDefinition> Inputs { get; init; } = [];

    /// <summary>The keys of the metadata that it leaves for others; null when <c>module.yaml</c> does not say.</summary>
    public IReadOnlyList<string>? Outputs { get; init; }

    /// <summary>Its <c>module.yaml</c>.</summary>
    public required Location Location { get; init; }

    /// <summary>The input of a name in any style; null when there is none.</summary>
    public InputDefinition? Input(string name) => Inputs.FirstOrDefault(input => ParameterName.Same(input.Name, name));
}

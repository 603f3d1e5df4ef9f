using Pipeline.Failures;
using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

/// <summary>A deployment manifest with its group files, as written: variables filled in, nothing looked up yet.</summary>
public sealed record DeploymentManifest
{
    /// <summary>The deployment's name, given or generated.</summary>
    public required Placed<string> Name { get; init; }

    /// <summary>What it is.</summary>
    public string Description { get; init; } = "";

    /// <summary>The region that holds what concerns the deployment as a whole.</summary>
    public required string ToolchainRegion { get; init; }

    /// <summary>Whether a module is deployed again when a module that it refers to was.</summary>
    public bool ForceDependencyRedeploy { get; init; }

    /// <summary>The groups, in order.</summary>
    public required IReadOnlyList<GroupManifest> Groups { get; init; }

    /// <summary>The accounts that modules may name.</summary>
    public required IReadOnlyList<AccountMapping> Accounts { get; init; }
}

/// <summary>A group of modules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Modules">Its modules that could be read.</param>
/// <param name="Concurrency">How many may be under way at once; null for all.</param>
/// <param name="Complete">False when its file could not be read to the end: it may have modules that we do not see.</param>
public sealed record GroupManifest(Placed<string> Name, IReadOnlyList<ModuleManifest> Modules, long? Concurrency, bool Complete);

/// <summary>A module, as written.</summary>
public sealed record ModuleManifest
{
    /// <summary>Its name.</summary>
    public required Placed<string> Name { get; init; }

    /// <summary>Its path.</summary>
    public required Placed<string> Path { get; init; }

    /// <summary>The alias of the account; null for the default one.</summary>
    public Placed<string>? TargetAccount { get; init; }

    /// <summary>The region; null for the account's default one.</summary>
    public Placed<string>? TargetRegion { get; init; }

    /// <summary>Its parameters.</summary>
    public required IReadOnlyList<ParameterManifest> Parameters { get; init; }

    /// <summary>Where it begins.</summary>
    public required Location Location { get; init; }
}

/// <summary>A parameter of a module.</summary>
/// <param name="Name">Its name, in any style.</param>
/// <param name="Source">Its value; null when that could not be read.</param>
public sealed record ParameterManifest(Placed<string> Name, ValueSource? Source);

/// <summary>An account that modules may name.</summary>
public sealed record AccountMapping
{
    /// <summary>Its name in this deployment.</summary>
    public required Placed<string> Alias { get; init; }

    /// <summary>Its twelve digits; null when it is not pinned.</summary>
    public string? AccountId { get; init; }

    /// <summary>Whether it is meant when a module names none; of several, the last.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Values for <c>parameterValue</c>, text only.</summary>
    public required MapNode? Parameters { get; init; }

    /// <summary>Its regions.</summary>
    public required IReadOnlyList<RegionMapping> Regions { get; init; }
}

/// <summary>A region of an account.</summary>
/// <param name="Region">The region.</param>
/// <param name="IsDefault">Whether it is meant when a module names none.</param>
/// <param name="Parameters">Values for <c>parameterValue</c>, of any type; they win over the account's.</param>
/// <param name="Settings">How builds run there, the account's settings included, as canonical JSON: compared, not used.</param>
public sealed record RegionMapping(Placed<string> Region, bool IsDefault, MapNode? Parameters, string Settings);

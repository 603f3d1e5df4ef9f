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

using Pipeline.Failures;

namespace Pipeline.Manifests.Written;

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

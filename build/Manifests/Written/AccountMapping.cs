using Pipeline.Manifests.Yaml;

namespace Pipeline.Manifests.Written;

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

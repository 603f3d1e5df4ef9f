using Pipeline.Manifests.Catalog;
using Pipeline.Manifests.Written;

namespace Pipeline.Manifests.Linking;

/// <summary>A module of a manifest with its place in the order.</summary>
/// <param name="Group">The position of its group.</param>
/// <param name="GroupName">Its group.</param>
/// <param name="Manifest">The module.</param>
/// <param name="Definition">What it is; null when its path leads nowhere.</param>
internal sealed record Candidate(int Group, string GroupName, ModuleManifest Manifest, ModuleDefinition? Definition)
{
    /// <summary><c>group/module</c>.</summary>
    public string Id => $"{GroupName}/{Manifest.Name.Value}";

    /// <summary>Its references to other modules.</summary>
    public IEnumerable<FromMetadata> References => Manifest.Parameters.Select(parameter => parameter.Source).OfType<FromMetadata>();
}

using Pipeline.Endpoints.Sources;
using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Endpoints;

/// <summary>An endpoint as somebody asks for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Region">Its region.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="ModelBucket">The deployment's bucket of models, as text for <c>!Sub</c>.</param>
/// <param name="Location">Where it is asked for.</param>
public sealed record EndpointWish(string Name, string Region, ResolvedInputs Inputs, string ModelBucket, Location Location)
{
    /// <summary>Where packed code or staged weights lie, or will, as text for <c>!Sub</c>; refuses what cannot be packed.</summary>
    public required Func<ModelSource, string> PackedAt { get; init; }

    /// <summary>The package of the latest approved version of a group; null while nobody has asked for it.</summary>
    public Func<string, string?> LatestOf { get; init; } = _ => null;
}

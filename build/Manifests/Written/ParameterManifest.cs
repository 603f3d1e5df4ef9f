namespace Pipeline.Manifests.Written;

/// <summary>A parameter of a module.</summary>
/// <param name="Name">Its name, in any style.</param>
/// <param name="Source">Its value; null when that could not be read.</param>
public sealed record ParameterManifest(Placed<string> Name, ValueSource? Source);

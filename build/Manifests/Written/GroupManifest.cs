namespace Pipeline.Manifests.Written;

/// <summary>A group of modules.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Modules">Its modules that could be read.</param>
/// <param name="Concurrency">How many may be under way at once; null for all.</param>
/// <param name="Complete">False when its file could not be read to the end: it may have modules that we do not see.</param>
public sealed record GroupManifest(Placed<string> Name, IReadOnlyList<ModuleManifest> Modules, long? Concurrency, bool Complete);

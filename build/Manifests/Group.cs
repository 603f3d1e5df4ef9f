using Pipeline.Failures;

namespace Pipeline.Manifests;

/// <summary>Modules that may be deployed side by side. Groups follow one another.</summary>
/// <param name="Name">Its name, unique in the deployment.</param>
/// <param name="Modules">Its modules, in the order of the file.</param>
/// <param name="Concurrency">How many modules may be under way at once; at least 1.</param>
/// <param name="Location">Where the manifest declares it.</param>
public sealed record Group(string Name, IReadOnlyList<Module> Modules, int Concurrency, Location Location);

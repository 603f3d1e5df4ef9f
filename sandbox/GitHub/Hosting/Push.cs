namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>Branches that were moved, by a push or through the API.</summary>
/// <param name="Repository">The repository's whole name.</param>
/// <param name="Heads">The commits that the branches are at now.</param>
internal sealed record Push(string Repository, IReadOnlyDictionary<string, string> Heads);

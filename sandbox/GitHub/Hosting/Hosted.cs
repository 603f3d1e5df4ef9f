using Pipeline.Sandbox.GitHub.Objects;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>A repository as a caller meets it.</summary>
internal sealed record Hosted(RepositoryRecord Record, BareRepository Git, Permission Permission);

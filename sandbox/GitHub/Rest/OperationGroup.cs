namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Operations that belong together: public methods that take an <see cref="ApiCall"/> and have a <see cref="RouteAttribute"/>.</summary>
internal abstract class OperationGroup(GitHubWorld world)
{
    protected GitHubWorld World { get; } = world;
}

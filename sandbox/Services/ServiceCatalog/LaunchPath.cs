namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>A way to launch a product: one of the portfolios that it is in.</summary>
/// <param name="Owner">Whose portfolio it is: one's own, or of the account that shares it.</param>
/// <param name="Portfolio">The portfolio.</param>
/// <param name="Association">The product in it, and the path's id.</param>
/// <param name="Options">The tag options that a launch through it has.</param>
internal sealed record LaunchPath(Scope Owner, Portfolio Portfolio, Association Association, IReadOnlyList<TagOption> Options)
{
    public string Id => Association.PathId;
}

using Pipeline.Failures;
using Pipeline.Manifests;

namespace Pipeline.Modules;

/// <summary>What the command line says about publishing, for one run.</summary>
/// <param name="Routes">The routes that the run publishes by; null for all that the manifest has.</param>
/// <param name="KeepVersions">How many versions of a product stay active; null for what the manifest says.</param>
/// <param name="Thorough">Whether everything is read again, even what the last run noted as done: to mend what was changed by hand.</param>
public sealed record PortfolioOptions(IReadOnlyList<Route>? Routes = null, int? KeepVersions = null, bool Thorough = false)
{
    private const string Both = "both";
    private const int MostVersions = 80;

    /// <summary>What <c>--route</c> takes.</summary>
    public static IReadOnlyList<string> RouteNames { get; } = [Route.ServiceCatalog.Name, Route.S3.Name, Both];

    /// <summary>The options as they are typed.</summary>
    /// <exception cref="InvalidInput">One cannot be (PL2005).</exception>
    public static PortfolioOptions Of(string? route, int? keepVersions, bool thorough)
    {
        if (keepVersions is < 1 or > MostVersions)
            throw new InvalidInput(new Problem("PL2005", $"--keep-versions cannot be {keepVersions}: between 1 and {MostVersions} versions can be kept", Hint: "AWS Service Catalog allows 100 in all"));
        IReadOnlyList<Route>? routes = route is null or Both ? null : [Route.Named(route)];
        return new PortfolioOptions(routes, keepVersions, thorough);
    }

    /// <summary>The routes that this run publishes a portfolio by.</summary>
    /// <exception cref="InvalidInput">A route is asked for that the manifest does not have (PL2415): its launch roles would go with the next run.</exception>
    public IReadOnlyList<Route> RoutesOf(ResolvedInputs inputs)
    {
        var routes = Route.Of(inputs);
        if (Routes is null)
            return routes;
        return Routes.FirstOrDefault(route => !routes.Contains(route)) is not { } other ? Routes : throw new InvalidInput(new Problem(
            "PL2415", $"--route asks for {other.Name}, but publish-routes has only {string.Join(" and ", routes.Select(route => route.Name))}",
            inputs["publish-routes"].Location, "set publish-routes to both, or leave --route out"));
    }

    /// <summary>How many versions of a product stay active.</summary>
    public int KeptOf(ResolvedInputs inputs) => KeepVersions ?? (int)(inputs["keep-versions"].Value?.GetValue<long>() ?? Aws.ServiceCatalog.VersionPolicy.Kept);
}

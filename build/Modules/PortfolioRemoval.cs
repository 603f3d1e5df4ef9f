using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Deletes what a portfolio's module published, after saying what would break.</summary>
/// <remarks>
/// The artifact bucket stays: it holds the access logs of projects. Launch roles stay while projects need them to be updated and
/// deleted; the next run after the last project takes them away.
/// </remarks>
public sealed class PortfolioRemoval(PortfolioOptions options, ModuleUses uses, ModuleMetadataStore metadata, Func<string, PublishedRoom> rooms, Reporter reporter)
{
    /// <summary>Deletes it.</summary>
    /// <param name="module">The module.</param>
    /// <param name="agreed">Whether a person has said yes.</param>
    /// <param name="again">What to type to say yes.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="NeedsApproval">Nobody has said yes; nothing was deleted.</exception>
    public async Task RemoveAsync(ReadyModule module, bool agreed, string again, CancellationToken cancellation)
    {
        var room = rooms(module.Module.Region);
        var published = new[] { Route.ServiceCatalog, Route.S3 }.Where(route => module.LeftText(route.Output) is not null).ToList();
        var routes = published.Where(route => options.Routes?.Contains(route) != false).ToList();
        if (module.Left is null || (routes.Count == 0 && published.Count > 0))
        {
            reporter.Raise(new StepFinished($"module {module.Module.Id}", Outcome.Unchanged, "nothing is published"));
            return;
        }
        var users = await uses.OfAsync(module, cancellation);
        reporter.Raise(new ListReady($"{Projects(users.Count)} {(users.Count == 1 ? "uses" : "use")} what {module.Module.Id} {(routes.Count == 0 ? "published" : "publishes")}", ["Project", "From", "Route"], [.. users.Select(one => new[] { one.Project, one.Template, one.Route })]));
        if (routes.Count == 0 && users.Count > 0)
        {
            reporter.Raise(new StepFinished($"module {module.Module.Id}", Outcome.Unchanged, "nothing is published; launch roles stay while projects need them"));
            return;
        }
        if (!agreed)
            throw routes.Count == 0 ? RolesUnapproved(module, again) : Unapproved(module, routes, users.Count, again);

        if (routes.Contains(Route.ServiceCatalog))
            await room.Removal.Portfolios.RemoveAsync(module.LeftText(Route.ServiceCatalog.Output)!, module.LeftText("ServiceCatalogPortfolioName") ?? "",
                StackRequests.Tags(module.Deployment, module.Module.Id), PortfolioSharing.Of(module.Inputs).Targets.Any(target => target.Type != "ACCOUNT"), cancellation);
        if (routes.Contains(Route.S3))
            await room.Removal.Templates.RemoveAsync(await uses.FolderAsync(module, cancellation), cancellation);
        if (users.Count == 0 && routes.Count == published.Count)
        {
            await room.Removal.Stacks.RemoveAsync(Prerequisites.StackOf(Prerequisites.LaunchRole, module), cancellation);
            await metadata.RemoveAsync(module.Module, cancellation);
        }
        else
            await metadata.ForgetAsync(module, [.. routes.SelectMany(Outputs)], cancellation);
    }

    private static IEnumerable<string> Outputs(Route route) => route == Route.S3
        ? [route.Output]
        : [route.Output, "ServiceCatalogPortfolioName", "ServiceCatalogPortfolioOwner", "ServiceCatalogProductIds"];

    private static string Projects(int count) => count == 1 ? "1 project" : $"{count} projects";

    private static NeedsApproval RolesUnapproved(ReadyModule module, string again) => new(
        $"the launch roles of {module.Module.Id} would be deleted", "Nothing is published any more, and no project needs them.", $"to agree: {again}");

    private static NeedsApproval Unapproved(ReadyModule module, IReadOnlyList<Route> routes, int projects, string again) => new(
        $"everything that {module.Module.Id} published by {string.Join(" and ", routes.Select(route => route.Name))} would be deleted, with all versions",
        projects == 0
            ? "No project uses it. The repository can publish it again, without the history of versions."
            : $"{Projects(projects)} {(projects == 1 ? "goes" : "go")} on, but can be moved to no other version any more; the launch roles stay until they are deleted.",
        $"to agree: {again}");
}

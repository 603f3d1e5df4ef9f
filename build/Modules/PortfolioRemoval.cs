using Pipeline.Aws.ProjectTemplates;
using Pipeline.Aws.Sts;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Deletes what a portfolio's module published, after saying what would break.</summary>
/// <remarks>
/// The artifact bucket stays: it holds the access logs of projects. Launch roles stay while projects need them to be updated and
/// deleted; the next run after the last project takes them away.
/// </remarks>
public sealed class PortfolioRemoval(PortfolioOptions options, ModuleMetadataStore metadata, Func<string, PublishedRoom> rooms, Func<CancellationToken, Task<CallerIdentity>> caller, Reporter reporter)
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
        var routes = (options.Routes ?? [Route.ServiceCatalog, Route.S3]).Where(route => module.LeftText(route.Output) is not null).ToList();
        if (routes.Count == 0)
        {
            reporter.Raise(new StepFinished($"module {module.Module.Id}", Outcome.Unchanged, "nothing is published"));
            return;
        }
        var templates = await TemplatesAsync(module, cancellation);
        var uses = await UsesAsync(module, templates, room, cancellation);
        reporter.Raise(new ListReady($"{(uses.Count == 1 ? "1 project uses" : $"{uses.Count} projects use")} what {module.Module.Id} publishes", ["Project", "From", "Route"], uses));
        if (!agreed)
            throw Unapproved(module, routes, uses.Count, again);

        if (routes.Contains(Route.ServiceCatalog))
            await room.Removal.Portfolios.RemoveAsync(module.LeftText(Route.ServiceCatalog.Output)!, module.LeftText("ServiceCatalogPortfolioName") ?? "", PortfolioSharing.Of(module.Inputs).Targets.Any(target => target.Type != "ACCOUNT"), cancellation);
        if (routes.Contains(Route.S3))
            await room.Removal.Templates.RemoveAsync(templates, cancellation);
        var rest = new[] { Route.ServiceCatalog, Route.S3 }.Except(routes).Where(route => module.LeftText(route.Output) is not null).ToList();
        if (uses.Count == 0 && rest.Count == 0)
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

    private async Task<BucketTemplates> TemplatesAsync(ReadyModule module, CancellationToken cancellation)
    {
        var account = (await caller(cancellation)).Account;
        return new BucketTemplates(Names.ArtifactBucket(module.Deployment, account, module.Module.Region), Names.ProjectTemplates(module.Module), BucketRoute.Domain(module, account), []);
    }

    private static async Task<IReadOnlyList<IReadOnlyList<string>>> UsesAsync(ReadyModule module, BucketTemplates templates, PublishedRoom room, CancellationToken cancellation)
    {
        var uses = await room.Uses(cancellation);
        var products = module.LeftText(Route.ServiceCatalog.Output) is { } portfolio ? await room.Products.OfAsync(portfolio, cancellation) ?? [] : [];
        return
        [
            .. products.SelectMany(product => uses.OfProduct(product.Product.Id).Select(one => new[] { one.Name, product.Product.Mark!.TemplateId, Route.ServiceCatalog.Name })),
            .. uses.Projects.Where(one => one.TemplateUrl.Contains($"{templates.Bucket}", StringComparison.Ordinal) && one.TemplateUrl.Contains($"/{templates.Prefix}", StringComparison.Ordinal))
                .Select(one => new[] { one.Name, one.TemplateUrl.Split('/')[^1].Replace(".yaml", "", StringComparison.Ordinal), Route.S3.Name }),
        ];
    }

    private static NeedsApproval Unapproved(ReadyModule module, IReadOnlyList<Route> routes, int projects, string again) => new(
        $"everything that {module.Module.Id} published by {string.Join(" and ", routes.Select(route => route.Name))} would be deleted, with all versions",
        projects == 0
            ? "No project uses it. The repository can publish it again, without the history of versions."
            : $"{projects} project{(projects == 1 ? " goes" : "s go")} on, but can be moved to no other version any more; the launch roles stay until they are deleted.",
        $"to agree: {again}");
}

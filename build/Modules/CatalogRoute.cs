using Pipeline.Aws.S3;
using Pipeline.Aws.ServiceCatalog;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>Publishing as products of a Service Catalog portfolio.</summary>
public sealed class CatalogRoute(ModuleTemplates templates, PortfolioRequests requests, ArtifactUploads uploads, Func<string, PortfolioRoom> portfolios) : IPublishingRoute
{
    /// <inheritdoc/>
    public Route Route => Route.ServiceCatalog;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation) =>
        (await ReadAsync(module, cancellation)).Lines();

    /// <inheritdoc/>
    public async Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation)
    {
        var plan = await ReadAsync(module, cancellation);

        // Service Catalog copies a template when a version is made; a launch reads the seed code. Both must be there before.
        var fresh = plan.Changes.Where(change => change is CreateProduct or PublishVersion or RestoreVersion).Select(change => change.TemplateId).ToHashSet();
        await uploads.EnsureAsync(module, templates.Projects(module).Where(project => fresh.Contains(project.Template.Id)).SelectMany(project => project.Artifacts()), cancellation);
        var published = await portfolios(module.Module.Region).Publisher.PublishAsync(plan, cancellation);
        return new DeployedModule(
            new Dictionary<string, string>
            {
                ["ServiceCatalogPortfolioName"] = plan.Wanted.Name,
                ["ServiceCatalogPortfolioOwner"] = plan.Wanted.Owner,
                ["ServiceCatalogPortfolioId"] = published.Id,
                ["ServiceCatalogProductIds"] = ProductIds(published),
            },
            new Dictionary<string, string> { [PortfolioRequests.Mark] = plan.Wanted.Digest });
    }

    // The Parameter Store keeps 8 KB for a module; a list that does not fit is to be had from ListProducts.
    private static string ProductIds(PublishedPortfolio published)
    {
        const int Longest = 4_000;
        var ids = string.Join(',', published.Products.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}"));
        return ids.Length <= Longest ? ids : "";
    }

    private async Task<PortfolioPlan> ReadAsync(ReadyModule module, CancellationToken cancellation)
    {
        var room = portfolios(module.Module.Region);
        var wanted = await requests.ForAsync(module, room.Artifacts, cancellation);
        return PortfolioPlan.For(wanted, await room.Reader.ReadAsync(wanted, cancellation));
    }
}

/// <summary>What works on the portfolios of one region.</summary>
/// <param name="Reader">Reads what is.</param>
/// <param name="Publisher">Changes it.</param>
/// <param name="Artifacts">Holds templates and seed code.</param>
public sealed record PortfolioRoom(PortfolioReader Reader, PortfolioPublisher Publisher, ArtifactStore Artifacts);

using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads products: those of a portfolio, and those that an interrupted run left outside of it.</summary>
public sealed class ProductReader(AwsSession session, ConstraintReader constraints)
{
    /// <summary>The tag that says which project template a product was made from.</summary>
    public const string TemplateTag = "pipeline:template";

    /// <summary>The wanted products that exist, in the portfolio or left outside of it.</summary>
    public async Task<IReadOnlyList<ProductState>> InAsync(string portfolio, IReadOnlyList<ProductRequest> wanted, CancellationToken cancellation)
    {
        var launches = constraints.LaunchesAsync(portfolio, cancellation);
        var listed = await SearchAsync(new SearchProductsAsAdminRequest { PortfolioId = portfolio, PageSize = 20 }, cancellation);

        // Most products keep their names, so those of the same name are asked first; the tags of others only if one is missing.
        // One of the same name and owner is the wanted one even without our tag; not every emulator tells tags.
        var names = wanted.Select(product => product.Details.Name).ToHashSet(StringComparer.Ordinal);
        var found = await DescribeAllAsync(listed.Where(one => names.Contains(one.Name)), inPortfolio: true, cancellation);
        found = [.. found.Select(product => product.TemplateId.Length > 0 ? product : product with { TemplateId = NamedAs(product, wanted) })];
        if (Missing(wanted, found).Count > 0)
            found = [.. found, .. await DescribeAllAsync(listed.Where(one => !names.Contains(one.Name)), inPortfolio: true, cancellation)];

        var known = await launches;
        return
        [
            .. found.Select(product => product with { Launch = known.GetValueOrDefault(product.Id) }),
            .. await OrphansAsync(Missing(wanted, found), cancellation),
        ];
    }

    /// <summary>Products of these templates that are in no portfolio: a run was killed between making one and associating it.</summary>
    public async Task<IReadOnlyList<ProductState>> OrphansAsync(IReadOnlyList<ProductRequest> missing, CancellationToken cancellation)
    {
        if (missing.Count == 0)
            return [];
        var names = missing.Select(product => product.Details.Name).ToHashSet(StringComparer.Ordinal);
        var listed = await SearchAsync(new SearchProductsAsAdminRequest { PageSize = 20 }, cancellation);
        var candidates = await DescribeAllAsync(listed.Where(one => names.Contains(one.Name)), inPortfolio: false, cancellation);
        var orphans = new List<ProductState>();
        foreach (var product in candidates.Where(product => missing.Any(one => one.Id == product.TemplateId && one.Details.Owner == product.Details.Owner)))
        {
            var homes = await session.ServiceCatalog.ListPortfoliosForProductAsync(
                new ListPortfoliosForProductRequest { ProductId = product.Id }, cancellation).As("servicecatalog:ListPortfoliosForProduct");
            if ((homes.PortfolioDetails?.Count ?? 0) == 0)
                orphans.Add(product);
        }
        return orphans;
    }

    private static string NamedAs(ProductState found, IReadOnlyList<ProductRequest> wanted) =>
        wanted.FirstOrDefault(product => product.Details.Name == found.Details.Name && product.Details.Owner == found.Details.Owner)?.Id ?? "";

    private static IReadOnlyList<ProductRequest> Missing(IReadOnlyList<ProductRequest> wanted, IReadOnlyList<ProductState> found) =>
        [.. wanted.Where(product => found.All(one => one.TemplateId != product.Id))];

    private async Task<IReadOnlyList<ProductViewSummary>> SearchAsync(SearchProductsAsAdminRequest request, CancellationToken cancellation)
    {
        var all = new List<ProductViewSummary>();
        do
        {
            var page = await session.ServiceCatalog.SearchProductsAsAdminAsync(request, cancellation).As("servicecatalog:SearchProductsAsAdmin");
            all.AddRange((page.ProductViewDetails ?? []).Select(one => one.ProductViewSummary));
            request.PageToken = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(request.PageToken));
        return all;
    }

    private async Task<IReadOnlyList<ProductState>> DescribeAllAsync(IEnumerable<ProductViewSummary> listed, bool inPortfolio, CancellationToken cancellation) =>
        await Task.WhenAll(listed.Select(one => DescribeAsync(one.ProductId, inPortfolio, cancellation)));

    private async Task<ProductState> DescribeAsync(string id, bool inPortfolio, CancellationToken cancellation)
    {
        var product = session.ServiceCatalog.DescribeProductAsAdminAsync(new DescribeProductAsAdminRequest { Id = id }, cancellation).As("servicecatalog:DescribeProductAsAdmin");
        var versions = session.ServiceCatalog.ListProvisioningArtifactsAsync(new ListProvisioningArtifactsRequest { ProductId = id }, cancellation).As("servicecatalog:ListProvisioningArtifacts");
        await Task.WhenAll(product, versions);
        var tags = Tags.From((await product).Tags);
        return new ProductState(id, tags.GetValueOrDefault(TemplateTag, ""), Details((await product).ProductViewDetail.ProductViewSummary), tags, inPortfolio, Versions(await versions), null);
    }

    private static ProductDetails Details(ProductViewSummary summary) => new(
        summary.Name, summary.Owner, summary.ShortDescription ?? "", summary.Distributor ?? "",
        summary.SupportDescription ?? "", summary.SupportEmail ?? "", summary.SupportUrl ?? "");

    private static IReadOnlyList<VersionState> Versions(ListProvisioningArtifactsResponse answer) =>
    [
        .. (answer.ProvisioningArtifactDetails ?? []).OrderBy(one => one.CreatedTime)
            .Select(one => new VersionState(one.Id, one.Name, one.Active ?? true, one.Guidance == ProvisioningArtifactGuidance.DEPRECATED)),
    ];
}

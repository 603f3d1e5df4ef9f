using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads products: those of a portfolio, and those that an interrupted run left outside of it.</summary>
public sealed class ProductReader(AwsSession session, ProductList list)
{
    /// <summary>The tag that says which project template a product was made from.</summary>
    public const string TemplateTag = "pipeline:template";

    /// <summary>The products of project templates among those listed: the wanted ones, and those whose template is gone.</summary>
    /// <param name="listed">What the portfolio's list shows.</param>
    /// <param name="wanted">The products as they should be.</param>
    /// <param name="thorough">Whether products are read whose marks are as they should be.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<ProductState>> AmongAsync(
        IReadOnlyList<ListedProduct> listed, IReadOnlyList<ProductRequest> wanted, bool thorough, CancellationToken cancellation)
    {
        var marked = listed.Where(one => one.Mark is not null).ToList();
        var known = marked.Where(one => !thorough && NeedsNoReading(one, wanted)).ToList();
        var found = known.Select(one => AsListed(one, wanted)).ToList();
        found.AddRange(await DescribeAllAsync(marked.Except(known), inPortfolio: true, cancellation));

        // Without a mark: most products keep their names, so those of the same name are asked first; the tags of others only if one
        // is missing. One of the same name and owner is the wanted one even without our tag; not every emulator tells tags.
        var others = listed.Where(one => one.Mark is null).ToList();
        var names = wanted.Select(product => product.Details.Name).ToHashSet(StringComparer.Ordinal);
        var named = await DescribeAllAsync(others.Where(one => names.Contains(one.Details.Name)), inPortfolio: true, cancellation);
        found.AddRange(named.Select(product => product.TemplateId.Length > 0 ? product : product with { TemplateId = NamedAs(product, wanted) }));
        if (Missing(wanted, found).Count > 0)
            found.AddRange(await DescribeAllAsync(others.Where(one => !names.Contains(one.Details.Name)), inPortfolio: true, cancellation));
        return [.. found, .. await OrphansAsync(Missing(wanted, found), cancellation)];
    }

    /// <summary>Products of these templates that are in no portfolio: a run was killed between making one and associating it.</summary>
    public async Task<IReadOnlyList<ProductState>> OrphansAsync(IReadOnlyList<ProductRequest> missing, CancellationToken cancellation)
    {
        if (missing.Count == 0)
            return [];
        var names = missing.Select(product => product.Details.Name).ToHashSet(StringComparer.Ordinal);
        var candidates = await DescribeAllAsync((await list.AllAsync(cancellation)).Where(one => names.Contains(one.Details.Name)), inPortfolio: false, cancellation);
        var ours = candidates.Where(product => missing.Any(one => one.Id == product.TemplateId && one.Details.Owner == product.Details.Owner)).ToList();
        var homes = await SideBySide.EachAsync(ours, (product, stop) => session.ServiceCatalog.ListPortfoliosForProductAsync(
            new ListPortfoliosForProductRequest { ProductId = product.Id }, stop).As("servicecatalog:ListPortfoliosForProduct"), cancellation);
        return [.. ours.Zip(homes).Where(pair => (pair.Second.PortfolioDetails?.Count ?? 0) == 0).Select(pair => pair.First)];
    }

    /// <summary>The products that are wanted and were not found.</summary>
    public static IReadOnlyList<ProductRequest> Missing(IReadOnlyList<ProductRequest> wanted, IReadOnlyList<ProductState> found) =>
        [.. wanted.Where(product => found.All(one => one.TemplateId != product.Id))];

    /// <summary>Whether the list shows all that there is to know: the product is as it should be, or retired as it should be.</summary>
    public static bool NeedsNoReading(ListedProduct listed, IReadOnlyList<ProductRequest> wanted) =>
        wanted.FirstOrDefault(product => product.Id == listed.Mark?.TemplateId) is { } product
            ? listed.Mark == product.Mark && listed.Details == product.Details
            : listed.Mark?.Content == ProductMark.Retired;

    private static ProductState AsListed(ListedProduct listed, IReadOnlyList<ProductRequest> wanted) => new(
        listed.Id, listed.Mark!.TemplateId, listed.Details, wanted.FirstOrDefault(product => product.Id == listed.Mark.TemplateId)?.Tags ?? new Dictionary<string, string>(),
        InPortfolio: true, [], null)
    { Mark = listed.Mark, AsMarked = true };

    private static string NamedAs(ProductState found, IReadOnlyList<ProductRequest> wanted) =>
        wanted.FirstOrDefault(product => product.Details.Name == found.Details.Name && product.Details.Owner == found.Details.Owner)?.Id ?? "";

    private Task<IReadOnlyList<ProductState>> DescribeAllAsync(IEnumerable<ListedProduct> listed, bool inPortfolio, CancellationToken cancellation) =>
        SideBySide.EachAsync([.. listed], (one, stop) => DescribeAsync(one, inPortfolio, stop), cancellation);

    private async Task<ProductState> DescribeAsync(ListedProduct listed, bool inPortfolio, CancellationToken cancellation)
    {
        var product = session.ServiceCatalog.DescribeProductAsAdminAsync(new DescribeProductAsAdminRequest { Id = listed.Id }, cancellation).As("servicecatalog:DescribeProductAsAdmin");
        var versions = VersionsAsync(listed.Id, cancellation);
        await Task.WhenAll(product, versions);
        var tags = Tags.From((await product).Tags);
        var details = ProductList.Details((await product).ProductViewDetail.ProductViewSummary);
        return new ProductState(listed.Id, listed.Mark?.TemplateId ?? tags.GetValueOrDefault(TemplateTag, ""), details, tags, inPortfolio, await versions, null) { Mark = listed.Mark };
    }

    private async Task<IReadOnlyList<VersionState>> VersionsAsync(string product, CancellationToken cancellation)
    {
        var answer = await session.ServiceCatalog.ListProvisioningArtifactsAsync(new ListProvisioningArtifactsRequest { ProductId = product }, cancellation).As("servicecatalog:ListProvisioningArtifacts");
        return
        [
            .. (answer.ProvisioningArtifactDetails ?? []).OrderBy(one => one.CreatedTime)
                .Select(one => new VersionState(one.Id, one.Name, one.Active ?? true, one.Guidance == ProvisioningArtifactGuidance.DEPRECATED)),
        ];
    }
}

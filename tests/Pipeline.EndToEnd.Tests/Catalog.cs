using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Aws;

namespace Pipeline.EndToEnd.Tests;

/// <summary>What Service Catalog holds, read back by its API.</summary>
internal sealed record Catalog(IReadOnlyList<PortfolioDetail> Portfolios, IReadOnlyList<ProductViewDetail> Products, IReadOnlyList<ProvisioningArtifactDetail> Versions)
{
    public ProvisioningArtifactDetail Offered => Assert.Single(Versions, version => version.Active == true && version.Guidance != ProvisioningArtifactGuidance.DEPRECATED);

    public static async Task<Catalog> ReadAsync(AwsSession session)
    {
        var portfolios = await session.ServiceCatalog.ListPortfoliosAsync(new ListPortfoliosRequest());
        var products = await session.ServiceCatalog.SearchProductsAsAdminAsync(new SearchProductsAsAdminRequest());
        var versions = new List<ProvisioningArtifactDetail>();
        foreach (var product in products.ProductViewDetails ?? [])
        {
            var listed = await session.ServiceCatalog.ListProvisioningArtifactsAsync(new ListProvisioningArtifactsRequest { ProductId = product.ProductViewSummary.ProductId });
            versions.AddRange(listed.ProvisioningArtifactDetails ?? []);
        }
        return new Catalog(portfolios.PortfolioDetails ?? [], products.ProductViewDetails ?? [], versions);
    }
}

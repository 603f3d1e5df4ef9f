using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads what was launched from products, by anybody of the account.</summary>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/dg/API_SearchProvisionedProducts.html</remarks>
public sealed class LaunchedReader(AwsSession session)
{
    private const int PageSize = 100;

    /// <summary>All launched products of the account.</summary>
    public async Task<IReadOnlyList<Launched>> AllAsync(CancellationToken cancellation)
    {
        var all = new List<Launched>();
        var request = new SearchProvisionedProductsRequest { AccessLevelFilter = new AccessLevelFilter { Key = AccessLevelFilterKey.Account, Value = "self" }, PageSize = PageSize };
        do
        {
            var page = await session.ServiceCatalog.SearchProvisionedProductsAsync(request, cancellation).As("servicecatalog:SearchProvisionedProducts");
            all.AddRange((page.ProvisionedProducts ?? []).Select(one => new Launched(one.Name, one.ProductId, one.ProvisioningArtifactId)));
            request.PageToken = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(request.PageToken));
        return all;
    }
}

/// <summary>Something that was launched from a product.</summary>
/// <param name="Name">Its name; SageMaker names a project's after the project.</param>
/// <param name="ProductId">The product.</param>
/// <param name="VersionId">The version that it is at.</param>
public sealed record Launched(string Name, string ProductId, string VersionId);

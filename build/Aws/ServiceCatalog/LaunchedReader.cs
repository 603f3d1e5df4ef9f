using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads what was launched from products, by anybody of the account.</summary>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/dg/API_ScanProvisionedProducts.html</remarks>
public sealed class LaunchedReader(AwsSession session)
{
    private const int PageSize = 20; // The most that the operation gives; the search gives more at a time, but no launch roles.

    /// <summary>All launched products of the account.</summary>
    public async Task<IReadOnlyList<Launched>> AllAsync(CancellationToken cancellation)
    {
        var all = new List<Launched>();
        var request = new ScanProvisionedProductsRequest { AccessLevelFilter = new AccessLevelFilter { Key = AccessLevelFilterKey.Account, Value = "self" }, PageSize = PageSize };
        do
        {
            var page = await session.ServiceCatalog.ScanProvisionedProductsAsync(request, cancellation).As("servicecatalog:ScanProvisionedProducts");
            all.AddRange((page.ProvisionedProducts ?? []).Select(one => new Launched(one.Name, one.ProductId, one.ProvisioningArtifactId, one.LaunchRoleArn)));
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
/// <param name="Role">The ARN of the role that it was launched as, and is updated and deleted as; null when it was the user's own.</param>
public sealed record Launched(string Name, string ProductId, string VersionId, string? Role);

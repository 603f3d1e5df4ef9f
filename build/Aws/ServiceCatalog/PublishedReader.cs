using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads what is published, for people: every product of a template with every version.</summary>
public sealed class PublishedReader(AwsSession session, ProductList list)
{
    /// <summary>The products of a portfolio that have a mark, in the order of their names; null when there is no such portfolio.</summary>
    public async Task<IReadOnlyList<PublishedProduct>?> OfAsync(string portfolio, CancellationToken cancellation)
    {
        if (await list.OfAsync(portfolio, cancellation) is not { } listed)
            return null;
        var marked = listed.Where(one => one.Mark is not null).OrderBy(one => one.Details.Name, StringComparer.Ordinal).ToList();
        return await SideBySide.EachAsync(marked, async (one, stop) => new PublishedProduct(one, await VersionsAsync(one.Id, stop)), cancellation);
    }

    private async Task<IReadOnlyList<PublishedVersion>> VersionsAsync(string product, CancellationToken cancellation)
    {
        var answer = await session.ServiceCatalog.ListProvisioningArtifactsAsync(new ListProvisioningArtifactsRequest { ProductId = product }, cancellation).As("servicecatalog:ListProvisioningArtifacts");
        return
        [
            .. (answer.ProvisioningArtifactDetails ?? []).OrderByDescending(one => one.CreatedTime).Select(one => new PublishedVersion(
                one.Id, one.Name, one.CreatedTime, one.Active == false ? "inactive" : one.Guidance == ProvisioningArtifactGuidance.DEPRECATED ? "deprecated" : "offered")),
        ];
    }
}

/// <summary>A product of a template with its versions.</summary>
/// <param name="Product">The product.</param>
/// <param name="Versions">Newest first.</param>
public sealed record PublishedProduct(ListedProduct Product, IReadOnlyList<PublishedVersion> Versions);

/// <summary>A version of a product.</summary>
/// <param name="Id">Service Catalog's id.</param>
/// <param name="Name">The name that carries the content hash.</param>
/// <param name="Created">When it was published.</param>
/// <param name="State">offered, deprecated or inactive.</param>
public sealed record PublishedVersion(string Id, string Name, DateTime? Created, string State);

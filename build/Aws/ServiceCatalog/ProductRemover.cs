using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Deletes the products of templates. One that somebody put into a portfolio of their own stays there.</summary>
/// <remarks>A product can be deleted once it is in no portfolio: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_DeleteProduct.html</remarks>
public sealed class ProductRemover(AwsSession session, ProductList list, Reporter reporter)
{
    /// <summary>Takes a product out of a portfolio, and deletes it if it is a template's.</summary>
    public async Task RemoveAsync(string portfolio, ListedProduct product, string step, CancellationToken cancellation)
    {
        await session.ServiceCatalog.DisassociateProductFromPortfolioAsync(
            new DisassociateProductFromPortfolioRequest { PortfolioId = portfolio, ProductId = product.Id }, cancellation)
            .AsOrNull("servicecatalog:DisassociateProductFromPortfolio", failure => failure is ResourceNotFoundException);
        if (product.Mark is not null)
            await DeleteAsync(product, step, cancellation);
    }

    /// <summary>Deletes products that a run left in no portfolio, because it ended between taking them out and deleting them.</summary>
    /// <param name="tags">The tags that such products have.</param>
    /// <param name="others">Products that are no such ones.</param>
    /// <param name="step">The step to report to.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task RemoveOrphansAsync(IReadOnlyDictionary<string, string> tags, IReadOnlyList<ListedProduct> others, string step, CancellationToken cancellation)
    {
        var known = others.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var marked = (await list.AllAsync(cancellation)).Where(one => one.Mark is not null && !known.Contains(one.Id));
        await SideBySide.EachAsync(marked, async (product, stop) =>
        {
            var described = await session.ServiceCatalog.DescribeProductAsAdminAsync(new DescribeProductAsAdminRequest { Id = product.Id }, stop)
                .AsOrNull("servicecatalog:DescribeProductAsAdmin", failure => failure is ResourceNotFoundException);
            if (described is not null && Tags.Match(tags, Tags.From(described.Tags)))
                await DeleteAsync(product, step, stop);
        }, cancellation);
    }

    private async Task DeleteAsync(ListedProduct product, string step, CancellationToken cancellation)
    {
        var homes = await session.ServiceCatalog.ListPortfoliosForProductAsync(
            new ListPortfoliosForProductRequest { ProductId = product.Id }, cancellation).As("servicecatalog:ListPortfoliosForProduct");
        if (homes.PortfolioDetails is { Count: > 0 } others)
        {
            reporter.Raise(new ResourceChanged(step, $"Product {product.Details.Name}", "DELETE_SKIPPED", $"portfolio {others[0].DisplayName} ({others[0].Id}) has it too"));
            return;
        }
        await session.ServiceCatalog.DeleteProductAsync(new DeleteProductRequest { Id = product.Id }, cancellation)
            .AsOrNull("servicecatalog:DeleteProduct", failure => failure is ResourceNotFoundException);
        reporter.Raise(new ResourceChanged(step, $"Product {product.Details.Name}", "DELETE_COMPLETE"));
    }
}

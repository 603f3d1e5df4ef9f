using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>The list of products, twenty to a call.</summary>
/// <remarks>https://docs.aws.amazon.com/servicecatalog/latest/dg/API_SearchProductsAsAdmin.html</remarks>
public sealed class ProductList(AwsSession session)
{
    private const int PageSize = 20; // The most that the operation gives.

    /// <summary>The products of a portfolio; null when there is no such portfolio.</summary>
    public Task<IReadOnlyList<ListedProduct>?> OfAsync(string portfolio, CancellationToken cancellation) =>
        ReadAsync(new SearchProductsAsAdminRequest { PortfolioId = portfolio, PageSize = PageSize }, cancellation);

    /// <summary>The products of the account, whatever portfolios they are in.</summary>
    public async Task<IReadOnlyList<ListedProduct>> AllAsync(CancellationToken cancellation) =>
        await ReadAsync(new SearchProductsAsAdminRequest { PageSize = PageSize }, cancellation) ?? [];

    private async Task<IReadOnlyList<ListedProduct>?> ReadAsync(SearchProductsAsAdminRequest request, CancellationToken cancellation)
    {
        var all = new List<ListedProduct>();
        do
        {
            var page = await session.ServiceCatalog.SearchProductsAsAdminAsync(request, cancellation)
                .AsOrNull("servicecatalog:SearchProductsAsAdmin", failure => failure is ResourceNotFoundException);
            if (page is null)
                return null;
            all.AddRange((page.ProductViewDetails ?? []).Select(Read));
            request.PageToken = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(request.PageToken));
        return all;
    }

    private static ListedProduct Read(ProductViewDetail view)
    {
        var support = view.ProductViewSummary.SupportDescription ?? "";
        return new ListedProduct(view.ProductViewSummary.ProductId, Details(view.ProductViewSummary), ProductMark.In(support), view.Status, view.CreatedTime);
    }

    /// <summary>What people see of a product, its mark apart.</summary>
    public static ProductDetails Details(ProductViewSummary summary) => new(
        summary.Name, summary.Owner, summary.ShortDescription ?? "", summary.Distributor ?? "",
        ProductMark.Without(summary.SupportDescription ?? ""), summary.SupportEmail ?? "", summary.SupportUrl ?? "");
}

/// <summary>A product as the list shows it.</summary>
/// <param name="Id">Service Catalog's id.</param>
/// <param name="Details">What people see of it.</param>
/// <param name="Mark">Its mark; null when it has none.</param>
/// <param name="Status">AVAILABLE, CREATING or FAILED.</param>
/// <param name="Created">When it was made.</param>
public sealed record ListedProduct(string Id, ProductDetails Details, ProductMark? Mark, Status? Status, DateTime? Created);

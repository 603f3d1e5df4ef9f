// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

/// <summary>The operations of AWS Service Catalog that answer page by page.</summary>
public interface IServiceCatalogPaginatorFactory
{
    /// <summary>All pages of DescribePortfolioShares.</summary>
    IDescribePortfolioSharesPaginator DescribePortfolioShares(DescribePortfolioSharesRequest request);

    /// <summary>All pages of ListAcceptedPortfolioShares.</summary>
    IListAcceptedPortfolioSharesPaginator ListAcceptedPortfolioShares(ListAcceptedPortfolioSharesRequest request);

    /// <summary>All pages of ListConstraintsForPortfolio.</summary>
    IListConstraintsForPortfolioPaginator ListConstraintsForPortfolio(ListConstraintsForPortfolioRequest request);

    /// <summary>All pages of ListLaunchPaths.</summary>
    IListLaunchPathsPaginator ListLaunchPaths(ListLaunchPathsRequest request);

    /// <summary>All pages of ListPortfolioAccess.</summary>
    IListPortfolioAccessPaginator ListPortfolioAccess(ListPortfolioAccessRequest request);

    /// <summary>All pages of ListPortfolios.</summary>
    IListPortfoliosPaginator ListPortfolios(ListPortfoliosRequest request);

    /// <summary>All pages of ListPortfoliosForProduct.</summary>
    IListPortfoliosForProductPaginator ListPortfoliosForProduct(ListPortfoliosForProductRequest request);

    /// <summary>All pages of ListPrincipalsForPortfolio.</summary>
    IListPrincipalsForPortfolioPaginator ListPrincipalsForPortfolio(ListPrincipalsForPortfolioRequest request);

    /// <summary>All pages of ListRecordHistory.</summary>
    IListRecordHistoryPaginator ListRecordHistory(ListRecordHistoryRequest request);

    /// <summary>All pages of ListResourcesForTagOption.</summary>
    IListResourcesForTagOptionPaginator ListResourcesForTagOption(ListResourcesForTagOptionRequest request);

    /// <summary>All pages of ListTagOptions.</summary>
    IListTagOptionsPaginator ListTagOptions(ListTagOptionsRequest request);

    /// <summary>All pages of ScanProvisionedProducts.</summary>
    IScanProvisionedProductsPaginator ScanProvisionedProducts(ScanProvisionedProductsRequest request);

    /// <summary>All pages of SearchProducts.</summary>
    ISearchProductsPaginator SearchProducts(SearchProductsRequest request);

    /// <summary>All pages of SearchProductsAsAdmin.</summary>
    ISearchProductsAsAdminPaginator SearchProductsAsAdmin(SearchProductsAsAdminRequest request);

    /// <summary>All pages of SearchProvisionedProducts.</summary>
    ISearchProvisionedProductsPaginator SearchProvisionedProducts(SearchProvisionedProductsRequest request);
}

/// <inheritdoc/>
internal sealed class ServiceCatalogPaginatorFactory(IAmazonServiceCatalog client) : IServiceCatalogPaginatorFactory
{
    public IDescribePortfolioSharesPaginator DescribePortfolioShares(DescribePortfolioSharesRequest request) =>
        new DescribePortfolioSharesPaginator(new(request, client.DescribePortfolioSharesAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListAcceptedPortfolioSharesPaginator ListAcceptedPortfolioShares(ListAcceptedPortfolioSharesRequest request) =>
        new ListAcceptedPortfolioSharesPaginator(new(request, client.ListAcceptedPortfolioSharesAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListConstraintsForPortfolioPaginator ListConstraintsForPortfolio(ListConstraintsForPortfolioRequest request) =>
        new ListConstraintsForPortfolioPaginator(new(request, client.ListConstraintsForPortfolioAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListLaunchPathsPaginator ListLaunchPaths(ListLaunchPathsRequest request) =>
        new ListLaunchPathsPaginator(new(request, client.ListLaunchPathsAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPortfolioAccessPaginator ListPortfolioAccess(ListPortfolioAccessRequest request) =>
        new ListPortfolioAccessPaginator(new(request, client.ListPortfolioAccessAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPortfoliosPaginator ListPortfolios(ListPortfoliosRequest request) =>
        new ListPortfoliosPaginator(new(request, client.ListPortfoliosAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPortfoliosForProductPaginator ListPortfoliosForProduct(ListPortfoliosForProductRequest request) =>
        new ListPortfoliosForProductPaginator(new(request, client.ListPortfoliosForProductAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPrincipalsForPortfolioPaginator ListPrincipalsForPortfolio(ListPrincipalsForPortfolioRequest request) =>
        new ListPrincipalsForPortfolioPaginator(new(request, client.ListPrincipalsForPortfolioAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListRecordHistoryPaginator ListRecordHistory(ListRecordHistoryRequest request) =>
        new ListRecordHistoryPaginator(new(request, client.ListRecordHistoryAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListResourcesForTagOptionPaginator ListResourcesForTagOption(ListResourcesForTagOptionRequest request) =>
        new ListResourcesForTagOptionPaginator(new(request, client.ListResourcesForTagOptionAsync, static page => page.PageToken, static (asked, token) => asked.PageToken = token));

    public IListTagOptionsPaginator ListTagOptions(ListTagOptionsRequest request) =>
        new ListTagOptionsPaginator(new(request, client.ListTagOptionsAsync, static page => page.PageToken, static (asked, token) => asked.PageToken = token));

    public IScanProvisionedProductsPaginator ScanProvisionedProducts(ScanProvisionedProductsRequest request) =>
        new ScanProvisionedProductsPaginator(new(request, client.ScanProvisionedProductsAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public ISearchProductsPaginator SearchProducts(SearchProductsRequest request) =>
        new SearchProductsPaginator(new(request, client.SearchProductsAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public ISearchProductsAsAdminPaginator SearchProductsAsAdmin(SearchProductsAsAdminRequest request) =>
        new SearchProductsAsAdminPaginator(new(request, client.SearchProductsAsAdminAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public ISearchProvisionedProductsPaginator SearchProvisionedProducts(SearchProvisionedProductsRequest request) =>
        new SearchProvisionedProductsPaginator(new(request, client.SearchProvisionedProductsAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));
}

/// <summary>All pages of DescribePortfolioShares; can be walked once.</summary>
public interface IDescribePortfolioSharesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribePortfolioSharesResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class DescribePortfolioSharesPaginator(Pages<DescribePortfolioSharesRequest, DescribePortfolioSharesResponse> pages) : IDescribePortfolioSharesPaginator
{
    public IPaginatedEnumerable<DescribePortfolioSharesResponse> Responses => new PaginatedResponse<DescribePortfolioSharesResponse>(pages);
}

/// <summary>All pages of ListAcceptedPortfolioShares; can be walked once.</summary>
public interface IListAcceptedPortfolioSharesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListAcceptedPortfolioSharesResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListAcceptedPortfolioSharesPaginator(Pages<ListAcceptedPortfolioSharesRequest, ListAcceptedPortfolioSharesResponse> pages) : IListAcceptedPortfolioSharesPaginator
{
    public IPaginatedEnumerable<ListAcceptedPortfolioSharesResponse> Responses => new PaginatedResponse<ListAcceptedPortfolioSharesResponse>(pages);
}

/// <summary>All pages of ListConstraintsForPortfolio; can be walked once.</summary>
public interface IListConstraintsForPortfolioPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListConstraintsForPortfolioResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListConstraintsForPortfolioPaginator(Pages<ListConstraintsForPortfolioRequest, ListConstraintsForPortfolioResponse> pages) : IListConstraintsForPortfolioPaginator
{
    public IPaginatedEnumerable<ListConstraintsForPortfolioResponse> Responses => new PaginatedResponse<ListConstraintsForPortfolioResponse>(pages);
}

/// <summary>All pages of ListLaunchPaths; can be walked once.</summary>
public interface IListLaunchPathsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListLaunchPathsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListLaunchPathsPaginator(Pages<ListLaunchPathsRequest, ListLaunchPathsResponse> pages) : IListLaunchPathsPaginator
{
    public IPaginatedEnumerable<ListLaunchPathsResponse> Responses => new PaginatedResponse<ListLaunchPathsResponse>(pages);
}

/// <summary>All pages of ListPortfolioAccess; can be walked once.</summary>
public interface IListPortfolioAccessPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPortfolioAccessResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPortfolioAccessPaginator(Pages<ListPortfolioAccessRequest, ListPortfolioAccessResponse> pages) : IListPortfolioAccessPaginator
{
    public IPaginatedEnumerable<ListPortfolioAccessResponse> Responses => new PaginatedResponse<ListPortfolioAccessResponse>(pages);
}

/// <summary>All pages of ListPortfolios; can be walked once.</summary>
public interface IListPortfoliosPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPortfoliosResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPortfoliosPaginator(Pages<ListPortfoliosRequest, ListPortfoliosResponse> pages) : IListPortfoliosPaginator
{
    public IPaginatedEnumerable<ListPortfoliosResponse> Responses => new PaginatedResponse<ListPortfoliosResponse>(pages);
}

/// <summary>All pages of ListPortfoliosForProduct; can be walked once.</summary>
public interface IListPortfoliosForProductPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPortfoliosForProductResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPortfoliosForProductPaginator(Pages<ListPortfoliosForProductRequest, ListPortfoliosForProductResponse> pages) : IListPortfoliosForProductPaginator
{
    public IPaginatedEnumerable<ListPortfoliosForProductResponse> Responses => new PaginatedResponse<ListPortfoliosForProductResponse>(pages);
}

/// <summary>All pages of ListPrincipalsForPortfolio; can be walked once.</summary>
public interface IListPrincipalsForPortfolioPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPrincipalsForPortfolioResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListPrincipalsForPortfolioPaginator(Pages<ListPrincipalsForPortfolioRequest, ListPrincipalsForPortfolioResponse> pages) : IListPrincipalsForPortfolioPaginator
{
    public IPaginatedEnumerable<ListPrincipalsForPortfolioResponse> Responses => new PaginatedResponse<ListPrincipalsForPortfolioResponse>(pages);
}

/// <summary>All pages of ListRecordHistory; can be walked once.</summary>
public interface IListRecordHistoryPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListRecordHistoryResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListRecordHistoryPaginator(Pages<ListRecordHistoryRequest, ListRecordHistoryResponse> pages) : IListRecordHistoryPaginator
{
    public IPaginatedEnumerable<ListRecordHistoryResponse> Responses => new PaginatedResponse<ListRecordHistoryResponse>(pages);
}

/// <summary>All pages of ListResourcesForTagOption; can be walked once.</summary>
public interface IListResourcesForTagOptionPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListResourcesForTagOptionResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListResourcesForTagOptionPaginator(Pages<ListResourcesForTagOptionRequest, ListResourcesForTagOptionResponse> pages) : IListResourcesForTagOptionPaginator
{
    public IPaginatedEnumerable<ListResourcesForTagOptionResponse> Responses => new PaginatedResponse<ListResourcesForTagOptionResponse>(pages);
}

/// <summary>All pages of ListTagOptions; can be walked once.</summary>
public interface IListTagOptionsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListTagOptionsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListTagOptionsPaginator(Pages<ListTagOptionsRequest, ListTagOptionsResponse> pages) : IListTagOptionsPaginator
{
    public IPaginatedEnumerable<ListTagOptionsResponse> Responses => new PaginatedResponse<ListTagOptionsResponse>(pages);
}

/// <summary>All pages of ScanProvisionedProducts; can be walked once.</summary>
public interface IScanProvisionedProductsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ScanProvisionedProductsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ScanProvisionedProductsPaginator(Pages<ScanProvisionedProductsRequest, ScanProvisionedProductsResponse> pages) : IScanProvisionedProductsPaginator
{
    public IPaginatedEnumerable<ScanProvisionedProductsResponse> Responses => new PaginatedResponse<ScanProvisionedProductsResponse>(pages);
}

/// <summary>All pages of SearchProducts; can be walked once.</summary>
public interface ISearchProductsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<SearchProductsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class SearchProductsPaginator(Pages<SearchProductsRequest, SearchProductsResponse> pages) : ISearchProductsPaginator
{
    public IPaginatedEnumerable<SearchProductsResponse> Responses => new PaginatedResponse<SearchProductsResponse>(pages);
}

/// <summary>All pages of SearchProductsAsAdmin; can be walked once.</summary>
public interface ISearchProductsAsAdminPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<SearchProductsAsAdminResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class SearchProductsAsAdminPaginator(Pages<SearchProductsAsAdminRequest, SearchProductsAsAdminResponse> pages) : ISearchProductsAsAdminPaginator
{
    public IPaginatedEnumerable<SearchProductsAsAdminResponse> Responses => new PaginatedResponse<SearchProductsAsAdminResponse>(pages);
}

/// <summary>All pages of SearchProvisionedProducts; can be walked once.</summary>
public interface ISearchProvisionedProductsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<SearchProvisionedProductsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class SearchProvisionedProductsPaginator(Pages<SearchProvisionedProductsRequest, SearchProvisionedProductsResponse> pages) : ISearchProvisionedProductsPaginator
{
    public IPaginatedEnumerable<SearchProvisionedProductsResponse> Responses => new PaginatedResponse<SearchProvisionedProductsResponse>(pages);
}

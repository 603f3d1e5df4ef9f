// Written by generate/generate.py from the API model servicecatalog-2015-12-10; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.ServiceCatalog.Model;

/// <summary>The operations of AWS Service Catalog that answer page by page.</summary>
public interface IServiceCatalogPaginatorFactory
{
    /// <summary>All pages of ListConstraintsForPortfolio.</summary>
    IListConstraintsForPortfolioPaginator ListConstraintsForPortfolio(ListConstraintsForPortfolioRequest request);

    /// <summary>All pages of ListLaunchPaths.</summary>
    IListLaunchPathsPaginator ListLaunchPaths(ListLaunchPathsRequest request);

    /// <summary>All pages of ListPortfolios.</summary>
    IListPortfoliosPaginator ListPortfolios(ListPortfoliosRequest request);

    /// <summary>All pages of ListPortfoliosForProduct.</summary>
    IListPortfoliosForProductPaginator ListPortfoliosForProduct(ListPortfoliosForProductRequest request);

    /// <summary>All pages of ListPrincipalsForPortfolio.</summary>
    IListPrincipalsForPortfolioPaginator ListPrincipalsForPortfolio(ListPrincipalsForPortfolioRequest request);

    /// <summary>All pages of ListResourcesForTagOption.</summary>
    IListResourcesForTagOptionPaginator ListResourcesForTagOption(ListResourcesForTagOptionRequest request);

    /// <summary>All pages of ListTagOptions.</summary>
    IListTagOptionsPaginator ListTagOptions(ListTagOptionsRequest request);

    /// <summary>All pages of SearchProductsAsAdmin.</summary>
    ISearchProductsAsAdminPaginator SearchProductsAsAdmin(SearchProductsAsAdminRequest request);
}

/// <inheritdoc/>
internal sealed class ServiceCatalogPaginatorFactory(IAmazonServiceCatalog client) : IServiceCatalogPaginatorFactory
{
    public IListConstraintsForPortfolioPaginator ListConstraintsForPortfolio(ListConstraintsForPortfolioRequest request) =>
        new ListConstraintsForPortfolioPaginator(new(request, client.ListConstraintsForPortfolioAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListLaunchPathsPaginator ListLaunchPaths(ListLaunchPathsRequest request) =>
        new ListLaunchPathsPaginator(new(request, client.ListLaunchPathsAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPortfoliosPaginator ListPortfolios(ListPortfoliosRequest request) =>
        new ListPortfoliosPaginator(new(request, client.ListPortfoliosAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPortfoliosForProductPaginator ListPortfoliosForProduct(ListPortfoliosForProductRequest request) =>
        new ListPortfoliosForProductPaginator(new(request, client.ListPortfoliosForProductAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListPrincipalsForPortfolioPaginator ListPrincipalsForPortfolio(ListPrincipalsForPortfolioRequest request) =>
        new ListPrincipalsForPortfolioPaginator(new(request, client.ListPrincipalsForPortfolioAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));

    public IListResourcesForTagOptionPaginator ListResourcesForTagOption(ListResourcesForTagOptionRequest request) =>
        new ListResourcesForTagOptionPaginator(new(request, client.ListResourcesForTagOptionAsync, static page => page.PageToken, static (asked, token) => asked.PageToken = token));

    public IListTagOptionsPaginator ListTagOptions(ListTagOptionsRequest request) =>
        new ListTagOptionsPaginator(new(request, client.ListTagOptionsAsync, static page => page.PageToken, static (asked, token) => asked.PageToken = token));

    public ISearchProductsAsAdminPaginator SearchProductsAsAdmin(SearchProductsAsAdminRequest request) =>
        new SearchProductsAsAdminPaginator(new(request, client.SearchProductsAsAdminAsync, static page => page.NextPageToken, static (asked, token) => asked.PageToken = token));
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

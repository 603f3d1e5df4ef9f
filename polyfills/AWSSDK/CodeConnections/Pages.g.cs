// Written by generate/generate.py from the API model codeconnections-2023-12-01; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model;

/// <summary>The operations of AWS CodeConnections that answer page by page.</summary>
public interface ICodeConnectionsPaginatorFactory
{
    /// <summary>All pages of ListConnections.</summary>
    IListConnectionsPaginator ListConnections(ListConnectionsRequest request);

    /// <summary>All pages of ListHosts.</summary>
    IListHostsPaginator ListHosts(ListHostsRequest request);
}

/// <inheritdoc/>
internal sealed class CodeConnectionsPaginatorFactory(IAmazonCodeConnections client) : ICodeConnectionsPaginatorFactory
{
    public IListConnectionsPaginator ListConnections(ListConnectionsRequest request) =>
        new ListConnectionsPaginator(new(request, client.ListConnectionsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListHostsPaginator ListHosts(ListHostsRequest request) =>
        new ListHostsPaginator(new(request, client.ListHostsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of ListConnections; can be walked once.</summary>
public interface IListConnectionsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListConnectionsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListConnectionsPaginator(Pages<ListConnectionsRequest, ListConnectionsResponse> pages) : IListConnectionsPaginator
{
    public IPaginatedEnumerable<ListConnectionsResponse> Responses => new PaginatedResponse<ListConnectionsResponse>(pages);
}

/// <summary>All pages of ListHosts; can be walked once.</summary>
public interface IListHostsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListHostsResponse> Responses { get; }
}

/// <inheritdoc/>
internal sealed class ListHostsPaginator(Pages<ListHostsRequest, ListHostsResponse> pages) : IListHostsPaginator
{
    public IPaginatedEnumerable<ListHostsResponse> Responses => new PaginatedResponse<ListHostsResponse>(pages);
}

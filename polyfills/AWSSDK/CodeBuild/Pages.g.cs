// Written by generate/generate.py from the API model codebuild-2016-10-06; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model;

/// <summary>The operations of AWS CodeBuild that answer page by page.</summary>
public interface ICodeBuildPaginatorFactory
{
    /// <summary>All pages of ListBuilds.</summary>
    IListBuildsPaginator ListBuilds(ListBuildsRequest request);

    /// <summary>All pages of ListBuildsForProject.</summary>
    IListBuildsForProjectPaginator ListBuildsForProject(ListBuildsForProjectRequest request);

    /// <summary>All pages of ListProjects.</summary>
    IListProjectsPaginator ListProjects(ListProjectsRequest request);
}

/// <inheritdoc/>
internal sealed class CodeBuildPaginatorFactory(IAmazonCodeBuild client) : ICodeBuildPaginatorFactory
{
    public IListBuildsPaginator ListBuilds(ListBuildsRequest request) =>
        new ListBuildsPaginator(new(request, client.ListBuildsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListBuildsForProjectPaginator ListBuildsForProject(ListBuildsForProjectRequest request) =>
        new ListBuildsForProjectPaginator(new(request, client.ListBuildsForProjectAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListProjectsPaginator ListProjects(ListProjectsRequest request) =>
        new ListProjectsPaginator(new(request, client.ListProjectsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of ListBuilds; can be walked once.</summary>
public interface IListBuildsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListBuildsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> Ids { get; }
}

/// <inheritdoc/>
internal sealed class ListBuildsPaginator(Pages<ListBuildsRequest, ListBuildsResponse> pages) : IListBuildsPaginator
{
    public IPaginatedEnumerable<ListBuildsResponse> Responses => new PaginatedResponse<ListBuildsResponse>(pages);

    public IPaginatedEnumerable<string> Ids =>
        new PaginatedResultKeyResponse<ListBuildsResponse, string>(pages, static page => page.Ids ?? new List<string>());
}

/// <summary>All pages of ListBuildsForProject; can be walked once.</summary>
public interface IListBuildsForProjectPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListBuildsForProjectResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> Ids { get; }
}

/// <inheritdoc/>
internal sealed class ListBuildsForProjectPaginator(Pages<ListBuildsForProjectRequest, ListBuildsForProjectResponse> pages) : IListBuildsForProjectPaginator
{
    public IPaginatedEnumerable<ListBuildsForProjectResponse> Responses => new PaginatedResponse<ListBuildsForProjectResponse>(pages);

    public IPaginatedEnumerable<string> Ids =>
        new PaginatedResultKeyResponse<ListBuildsForProjectResponse, string>(pages, static page => page.Ids ?? new List<string>());
}

/// <summary>All pages of ListProjects; can be walked once.</summary>
public interface IListProjectsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListProjectsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> Projects { get; }
}

/// <inheritdoc/>
internal sealed class ListProjectsPaginator(Pages<ListProjectsRequest, ListProjectsResponse> pages) : IListProjectsPaginator
{
    public IPaginatedEnumerable<ListProjectsResponse> Responses => new PaginatedResponse<ListProjectsResponse>(pages);

    public IPaginatedEnumerable<string> Projects =>
        new PaginatedResultKeyResponse<ListProjectsResponse, string>(pages, static page => page.Projects ?? new List<string>());
}

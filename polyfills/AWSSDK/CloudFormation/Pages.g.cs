// Written by generate/generate.py from the API model cloudformation-2010-05-15; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>The operations of AWS CloudFormation that answer page by page.</summary>
public interface ICloudFormationPaginatorFactory
{
    /// <summary>All pages of DescribeStackEvents.</summary>
    IDescribeStackEventsPaginator DescribeStackEvents(DescribeStackEventsRequest request);

    /// <summary>All pages of DescribeStacks.</summary>
    IDescribeStacksPaginator DescribeStacks(DescribeStacksRequest request);

    /// <summary>All pages of ListChangeSets.</summary>
    IListChangeSetsPaginator ListChangeSets(ListChangeSetsRequest request);

    /// <summary>All pages of ListExports.</summary>
    IListExportsPaginator ListExports(ListExportsRequest request);

    /// <summary>All pages of ListImports.</summary>
    IListImportsPaginator ListImports(ListImportsRequest request);

    /// <summary>All pages of ListStackResources.</summary>
    IListStackResourcesPaginator ListStackResources(ListStackResourcesRequest request);

    /// <summary>All pages of ListStacks.</summary>
    IListStacksPaginator ListStacks(ListStacksRequest request);
}

/// <inheritdoc/>
internal sealed class CloudFormationPaginatorFactory(IAmazonCloudFormation client) : ICloudFormationPaginatorFactory
{
    public IDescribeStackEventsPaginator DescribeStackEvents(DescribeStackEventsRequest request) =>
        new DescribeStackEventsPaginator(new(request, client.DescribeStackEventsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IDescribeStacksPaginator DescribeStacks(DescribeStacksRequest request) =>
        new DescribeStacksPaginator(new(request, client.DescribeStacksAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListChangeSetsPaginator ListChangeSets(ListChangeSetsRequest request) =>
        new ListChangeSetsPaginator(new(request, client.ListChangeSetsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListExportsPaginator ListExports(ListExportsRequest request) =>
        new ListExportsPaginator(new(request, client.ListExportsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListImportsPaginator ListImports(ListImportsRequest request) =>
        new ListImportsPaginator(new(request, client.ListImportsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListStackResourcesPaginator ListStackResources(ListStackResourcesRequest request) =>
        new ListStackResourcesPaginator(new(request, client.ListStackResourcesAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IListStacksPaginator ListStacks(ListStacksRequest request) =>
        new ListStacksPaginator(new(request, client.ListStacksAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of DescribeStackEvents; can be walked once.</summary>
public interface IDescribeStackEventsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeStackEventsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<StackEvent> StackEvents { get; }
}

/// <inheritdoc/>
internal sealed class DescribeStackEventsPaginator(Pages<DescribeStackEventsRequest, DescribeStackEventsResponse> pages) : IDescribeStackEventsPaginator
{
    public IPaginatedEnumerable<DescribeStackEventsResponse> Responses => new PaginatedResponse<DescribeStackEventsResponse>(pages);

    public IPaginatedEnumerable<StackEvent> StackEvents =>
        new PaginatedResultKeyResponse<DescribeStackEventsResponse, StackEvent>(pages, static page => page.StackEvents ?? new List<StackEvent>());
}

/// <summary>All pages of DescribeStacks; can be walked once.</summary>
public interface IDescribeStacksPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeStacksResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<Stack> Stacks { get; }
}

/// <inheritdoc/>
internal sealed class DescribeStacksPaginator(Pages<DescribeStacksRequest, DescribeStacksResponse> pages) : IDescribeStacksPaginator
{
    public IPaginatedEnumerable<DescribeStacksResponse> Responses => new PaginatedResponse<DescribeStacksResponse>(pages);

    public IPaginatedEnumerable<Stack> Stacks =>
        new PaginatedResultKeyResponse<DescribeStacksResponse, Stack>(pages, static page => page.Stacks ?? new List<Stack>());
}

/// <summary>All pages of ListChangeSets; can be walked once.</summary>
public interface IListChangeSetsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListChangeSetsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ChangeSetSummary> Summaries { get; }
}

/// <inheritdoc/>
internal sealed class ListChangeSetsPaginator(Pages<ListChangeSetsRequest, ListChangeSetsResponse> pages) : IListChangeSetsPaginator
{
    public IPaginatedEnumerable<ListChangeSetsResponse> Responses => new PaginatedResponse<ListChangeSetsResponse>(pages);

    public IPaginatedEnumerable<ChangeSetSummary> Summaries =>
        new PaginatedResultKeyResponse<ListChangeSetsResponse, ChangeSetSummary>(pages, static page => page.Summaries ?? new List<ChangeSetSummary>());
}

/// <summary>All pages of ListExports; can be walked once.</summary>
public interface IListExportsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListExportsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<Export> Exports { get; }
}

/// <inheritdoc/>
internal sealed class ListExportsPaginator(Pages<ListExportsRequest, ListExportsResponse> pages) : IListExportsPaginator
{
    public IPaginatedEnumerable<ListExportsResponse> Responses => new PaginatedResponse<ListExportsResponse>(pages);

    public IPaginatedEnumerable<Export> Exports =>
        new PaginatedResultKeyResponse<ListExportsResponse, Export>(pages, static page => page.Exports ?? new List<Export>());
}

/// <summary>All pages of ListImports; can be walked once.</summary>
public interface IListImportsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListImportsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> Imports { get; }
}

/// <inheritdoc/>
internal sealed class ListImportsPaginator(Pages<ListImportsRequest, ListImportsResponse> pages) : IListImportsPaginator
{
    public IPaginatedEnumerable<ListImportsResponse> Responses => new PaginatedResponse<ListImportsResponse>(pages);

    public IPaginatedEnumerable<string> Imports =>
        new PaginatedResultKeyResponse<ListImportsResponse, string>(pages, static page => page.Imports ?? new List<string>());
}

/// <summary>All pages of ListStackResources; can be walked once.</summary>
public interface IListStackResourcesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListStackResourcesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<StackResourceSummary> StackResourceSummaries { get; }
}

/// <inheritdoc/>
internal sealed class ListStackResourcesPaginator(Pages<ListStackResourcesRequest, ListStackResourcesResponse> pages) : IListStackResourcesPaginator
{
    public IPaginatedEnumerable<ListStackResourcesResponse> Responses => new PaginatedResponse<ListStackResourcesResponse>(pages);

    public IPaginatedEnumerable<StackResourceSummary> StackResourceSummaries =>
        new PaginatedResultKeyResponse<ListStackResourcesResponse, StackResourceSummary>(pages, static page => page.StackResourceSummaries ?? new List<StackResourceSummary>());
}

/// <summary>All pages of ListStacks; can be walked once.</summary>
public interface IListStacksPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListStacksResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<StackSummary> StackSummaries { get; }
}

/// <inheritdoc/>
internal sealed class ListStacksPaginator(Pages<ListStacksRequest, ListStacksResponse> pages) : IListStacksPaginator
{
    public IPaginatedEnumerable<ListStacksResponse> Responses => new PaginatedResponse<ListStacksResponse>(pages);

    public IPaginatedEnumerable<StackSummary> StackSummaries =>
        new PaginatedResultKeyResponse<ListStacksResponse, StackSummary>(pages, static page => page.StackSummaries ?? new List<StackSummary>());
}

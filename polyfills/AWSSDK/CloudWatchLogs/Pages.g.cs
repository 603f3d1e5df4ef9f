// Written by generate/generate.py from the API model logs-2014-03-28; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatchLogs.Model;

/// <summary>The operations of Amazon CloudWatch Logs that answer page by page.</summary>
public interface ICloudWatchLogsPaginatorFactory
{
    /// <summary>All pages of DescribeLogGroups.</summary>
    IDescribeLogGroupsPaginator DescribeLogGroups(DescribeLogGroupsRequest request);

    /// <summary>All pages of DescribeLogStreams.</summary>
    IDescribeLogStreamsPaginator DescribeLogStreams(DescribeLogStreamsRequest request);

    /// <summary>All pages of FilterLogEvents.</summary>
    IFilterLogEventsPaginator FilterLogEvents(FilterLogEventsRequest request);
}

/// <inheritdoc/>
internal sealed class CloudWatchLogsPaginatorFactory(IAmazonCloudWatchLogs client) : ICloudWatchLogsPaginatorFactory
{
    public IDescribeLogGroupsPaginator DescribeLogGroups(DescribeLogGroupsRequest request) =>
        new DescribeLogGroupsPaginator(new(request, client.DescribeLogGroupsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IDescribeLogStreamsPaginator DescribeLogStreams(DescribeLogStreamsRequest request) =>
        new DescribeLogStreamsPaginator(new(request, client.DescribeLogStreamsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IFilterLogEventsPaginator FilterLogEvents(FilterLogEventsRequest request) =>
        new FilterLogEventsPaginator(new(request, client.FilterLogEventsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of DescribeLogGroups; can be walked once.</summary>
public interface IDescribeLogGroupsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeLogGroupsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<LogGroup> LogGroups { get; }
}

/// <inheritdoc/>
internal sealed class DescribeLogGroupsPaginator(Pages<DescribeLogGroupsRequest, DescribeLogGroupsResponse> pages) : IDescribeLogGroupsPaginator
{
    public IPaginatedEnumerable<DescribeLogGroupsResponse> Responses => new PaginatedResponse<DescribeLogGroupsResponse>(pages);

    public IPaginatedEnumerable<LogGroup> LogGroups =>
        new PaginatedResultKeyResponse<DescribeLogGroupsResponse, LogGroup>(pages, static page => page.LogGroups ?? new List<LogGroup>());
}

/// <summary>All pages of DescribeLogStreams; can be walked once.</summary>
public interface IDescribeLogStreamsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeLogStreamsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<LogStream> LogStreams { get; }
}

/// <inheritdoc/>
internal sealed class DescribeLogStreamsPaginator(Pages<DescribeLogStreamsRequest, DescribeLogStreamsResponse> pages) : IDescribeLogStreamsPaginator
{
    public IPaginatedEnumerable<DescribeLogStreamsResponse> Responses => new PaginatedResponse<DescribeLogStreamsResponse>(pages);

    public IPaginatedEnumerable<LogStream> LogStreams =>
        new PaginatedResultKeyResponse<DescribeLogStreamsResponse, LogStream>(pages, static page => page.LogStreams ?? new List<LogStream>());
}

/// <summary>All pages of FilterLogEvents; can be walked once.</summary>
public interface IFilterLogEventsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<FilterLogEventsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<FilteredLogEvent> Events { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams { get; }
}

/// <inheritdoc/>
internal sealed class FilterLogEventsPaginator(Pages<FilterLogEventsRequest, FilterLogEventsResponse> pages) : IFilterLogEventsPaginator
{
    public IPaginatedEnumerable<FilterLogEventsResponse> Responses => new PaginatedResponse<FilterLogEventsResponse>(pages);

    public IPaginatedEnumerable<FilteredLogEvent> Events =>
        new PaginatedResultKeyResponse<FilterLogEventsResponse, FilteredLogEvent>(pages, static page => page.Events ?? new List<FilteredLogEvent>());

    public IPaginatedEnumerable<SearchedLogStream> SearchedLogStreams =>
        new PaginatedResultKeyResponse<FilterLogEventsResponse, SearchedLogStream>(pages, static page => page.SearchedLogStreams ?? new List<SearchedLogStream>());
}

// Written by generate/generate.py from the API model monitoring-2010-08-01; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>The operations of Amazon CloudWatch that answer page by page.</summary>
public interface ICloudWatchPaginatorFactory
{
    /// <summary>All pages of DescribeAlarms.</summary>
    IDescribeAlarmsPaginator DescribeAlarms(DescribeAlarmsRequest request);

    /// <summary>All pages of GetMetricData.</summary>
    IGetMetricDataPaginator GetMetricData(GetMetricDataRequest request);
}

/// <inheritdoc/>
internal sealed class CloudWatchPaginatorFactory(IAmazonCloudWatch client) : ICloudWatchPaginatorFactory
{
    public IDescribeAlarmsPaginator DescribeAlarms(DescribeAlarmsRequest request) =>
        new DescribeAlarmsPaginator(new(request, client.DescribeAlarmsAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));

    public IGetMetricDataPaginator GetMetricData(GetMetricDataRequest request) =>
        new GetMetricDataPaginator(new(request, client.GetMetricDataAsync, static page => page.NextToken, static (asked, token) => asked.NextToken = token));
}

/// <summary>All pages of DescribeAlarms; can be walked once.</summary>
public interface IDescribeAlarmsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<DescribeAlarmsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<CompositeAlarm> CompositeAlarms { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<MetricAlarm> MetricAlarms { get; }
}

/// <inheritdoc/>
internal sealed class DescribeAlarmsPaginator(Pages<DescribeAlarmsRequest, DescribeAlarmsResponse> pages) : IDescribeAlarmsPaginator
{
    public IPaginatedEnumerable<DescribeAlarmsResponse> Responses => new PaginatedResponse<DescribeAlarmsResponse>(pages);

    public IPaginatedEnumerable<CompositeAlarm> CompositeAlarms =>
        new PaginatedResultKeyResponse<DescribeAlarmsResponse, CompositeAlarm>(pages, static page => page.CompositeAlarms ?? new List<CompositeAlarm>());

    public IPaginatedEnumerable<MetricAlarm> MetricAlarms =>
        new PaginatedResultKeyResponse<DescribeAlarmsResponse, MetricAlarm>(pages, static page => page.MetricAlarms ?? new List<MetricAlarm>());
}

/// <summary>All pages of GetMetricData; can be walked once.</summary>
public interface IGetMetricDataPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<GetMetricDataResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<MessageData> Messages { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<MetricDataResult> MetricDataResults { get; }
}

/// <inheritdoc/>
internal sealed class GetMetricDataPaginator(Pages<GetMetricDataRequest, GetMetricDataResponse> pages) : IGetMetricDataPaginator
{
    public IPaginatedEnumerable<GetMetricDataResponse> Responses => new PaginatedResponse<GetMetricDataResponse>(pages);

    public IPaginatedEnumerable<MessageData> Messages =>
        new PaginatedResultKeyResponse<GetMetricDataResponse, MessageData>(pages, static page => page.Messages ?? new List<MessageData>());

    public IPaginatedEnumerable<MetricDataResult> MetricDataResults =>
        new PaginatedResultKeyResponse<GetMetricDataResponse, MetricDataResult>(pages, static page => page.MetricDataResults ?? new List<MetricDataResult>());
}

using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace Pipeline.Aws.Logs;

/// <summary>Reads what serving containers wrote.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/logging-cloudwatch.html</remarks>
public sealed class ContainerLogs(AwsSession session)
{
    /// <summary>How many lines are read unless somebody says otherwise.</summary>
    public const int Usual = 20;

    // Each instance and container has a stream of its own; the newest of them tell enough.
    private const int MostStreams = 20;

    /// <summary>The log group of an endpoint's containers.</summary>
    public static string OfEndpoint(string name) => $"/aws/sagemaker/Endpoints/{name}";

    /// <summary>The log group of an inference component's containers.</summary>
    public static string OfComponent(string name) => $"/aws/sagemaker/InferenceComponents/{name}";

    /// <summary>The last lines of a group since a moment, over all its streams, the oldest first.</summary>
    /// <param name="group">The log group.</param>
    /// <param name="since">The moment.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="most">How many lines at most.</param>
    /// <returns>The lines; null when there is no such group, because no container has started.</returns>
    public async Task<IReadOnlyList<ContainerLine>?> LastAsync(string group, DateTimeOffset since, CancellationToken cancellation, int most = Usual)
    {
        var page = await session.Logs.DescribeLogStreamsAsync(new DescribeLogStreamsRequest { LogGroupName = group, OrderBy = OrderBy.LastEventTime, Descending = true, Limit = MostStreams }, cancellation)
            .AsOrNull("logs:DescribeLogStreams", failure => failure.ErrorCode == "ResourceNotFoundException");
        if (page is null)
            return null;
        var lines = await SideBySide.EachAsync(page.LogStreams ?? [], (stream, stop) => OfStreamAsync(group, stream.LogStreamName, since, most, stop), cancellation);
        return [.. lines.SelectMany(one => one).OrderBy(line => line.Written).TakeLast(most)];
    }

    private async Task<IEnumerable<ContainerLine>> OfStreamAsync(string group, string stream, DateTimeOffset since, int most, CancellationToken cancellation)
    {
        var page = await session.Logs.GetLogEventsAsync(
            new GetLogEventsRequest { LogGroupName = group, LogStreamName = stream, StartTime = since.UtcDateTime, StartFromHead = false, Limit = most }, cancellation)
            .AsOrNull("logs:GetLogEvents", failure => failure.ErrorCode == "ResourceNotFoundException");
        return (page?.Events ?? []).Select(one => new ContainerLine(one.Timestamp ?? since.UtcDateTime, one.Message ?? ""));
    }
}

/// <summary>A line of a container's log.</summary>
/// <param name="Written">When it was written.</param>
/// <param name="Text">The container's own words: control characters and secrets included.</param>
public sealed record ContainerLine(DateTime Written, string Text);

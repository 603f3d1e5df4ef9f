using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace Pipeline.Aws.CloudWatch;

/// <summary>The alarms that watch endpoints and inference components.</summary>
public sealed class EndpointAlarms(AwsSession session)
{
    private const int MostAtOnce = 100; // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html

    /// <summary>The alarms on an endpoint's metrics, or on those of components; null when CloudWatch does not let the caller look.</summary>
    public async Task<IReadOnlyList<EndpointAlarm>?> OfAsync(string endpoint, IReadOnlyCollection<string> components, CancellationToken cancellation)
    {
        var found = new List<EndpointAlarm>();
        var request = new DescribeAlarmsRequest { MaxRecords = MostAtOnce, AlarmTypes = [AlarmType.MetricAlarm] };
        do
        {
            var page = await session.Metrics.DescribeAlarmsAsync(request, cancellation)
                .AsOrNull("cloudwatch:DescribeAlarms", failure => failure.ErrorCode is "AccessDenied" or "AccessDeniedException");
            if (page is null)
                return null;
            found.AddRange((page.MetricAlarms ?? []).Select(alarm => EndpointAlarm.Of(alarm.AlarmName, Watched(alarm), endpoint, components)).OfType<EndpointAlarm>());
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return found;
    }

    /// <summary>Deletes an alarm; false when there was none.</summary>
    public async Task<bool> RemoveAsync(string name, CancellationToken cancellation) =>
        await session.Metrics.DeleteAlarmsAsync(new DeleteAlarmsRequest { AlarmNames = [name] }, cancellation)
            .AsOrNull("cloudwatch:DeleteAlarms", failure => failure.ErrorCode is "ResourceNotFound" or "ResourceNotFoundException") is not null;

    // An alarm watches one metric, or several that it calculates with.
    private static IEnumerable<(string Name, string Value)> Watched(MetricAlarm alarm) =>
        (alarm.Dimensions ?? []).Concat((alarm.Metrics ?? []).SelectMany(query => query.MetricStat?.Metric?.Dimensions ?? [])).Select(one => (one.Name, one.Value));
}

/// <summary>An alarm that watches an endpoint.</summary>
/// <param name="Name">The alarm's name.</param>
/// <param name="Others">What else it watches, in words; mostly empty.</param>
public sealed record EndpointAlarm(string Name, IReadOnlyList<string> Others)
{
    /// <summary>The alarm, if it watches the endpoint or one of the components.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="dimensions">The dimensions of its metrics.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="components">The components.</param>
    public static EndpointAlarm? Of(string name, IEnumerable<(string Name, string Value)> dimensions, string endpoint, IReadOnlyCollection<string> components)
    {
        var watched = dimensions.Where(one => one.Name is "EndpointName" or "InferenceComponentName").Distinct().ToLookup(one =>
            one.Name == "EndpointName" ? Same(one.Value, endpoint) : components.Any(component => Same(component, one.Value)));
        return watched[true].Any() ? new EndpointAlarm(name, [.. watched[false].Select(one => $"{(one.Name == "EndpointName" ? "endpoint" : "component")} {one.Value}")]) : null;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

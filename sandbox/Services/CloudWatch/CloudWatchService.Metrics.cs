using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private const int MetricsPage = 500;

    private static readonly TimeSpan Listed = TimeSpan.FromDays(14);
    private static readonly TimeSpan Lately = TimeSpan.FromHours(3);

    /// <summary>PutMetricData: single values, lists of values, or statistics of many.</summary>
    public JsonObject? PutMetricData(Call call)
    {
        var space = call.Text("Namespace");
        if (space.StartsWith("AWS/", StringComparison.Ordinal))
            throw new AwsError("InvalidParameterValue", "The value AWS/ for parameter Namespace is invalid.");
        if (call.Input["EntityMetricData"] is not null)
            throw new AwsError("InvalidParameterValue", "The sandbox does not imitate EntityMetricData: put the data into MetricData.");
        var data = call.Structures("MetricData").ToList();
        var now = world.Clock.GetUtcNow();
        // All or nothing: what is wrong with the last one is said before the first is kept.
        List<Measured> measured = [.. data.Select((datum, index) => Datum.Read(space, datum, now, $"MetricData.member.{(index + 1).ToString(CultureInfo.InvariantCulture)}"))];
        Record(call, measured);
        return [];
    }

    /// <summary>ListMetrics: those with data of the last two weeks.</summary>
    public JsonObject? ListMetrics(Call call)
    {
        var filters = call.Structures("Dimensions").ToList();
        var found = measurements.Active(call, call.Optional("RecentlyActive") is null ? Listed : Lately)
            .Where(row => call.Optional("Namespace") is not { } space || row.Value.Namespace == space)
            .Where(row => call.Optional("MetricName") is not { } name || row.Value.Name == name)
            .Where(row => filters.All(filter => row.Value.Dimensions.TryGetValue(filter.Need("Name"), out var value) && (filter.Text("Value") is not { } wanted || wanted == value)));
        var request = new PageRequest(call.Optional("NextToken"), MetricsPage, () => new("InvalidParameterValue", "The value for parameter NextToken is invalid."));
        return Pages.Of(found, request).Answer("Metrics", metric => metric.ToJson(), "NextToken");
    }

    /// <summary>Keeps what was measured, on behalf of whichever service measured it, and lets the alarms that watch it say what they make of it.</summary>
    internal void Record(Call call, IReadOnlyList<Measured> measured)
    {
        foreach (var one in measured)
            measurements.Add(call, one.Metric, one.Time, one.Sample);
        foreach (var metric in measured.Select(one => one.Metric).DistinctBy(metric => metric.Key))
            foreach (var alarm in Watching(call, metric))
                Judge(call, alarm);
    }
}

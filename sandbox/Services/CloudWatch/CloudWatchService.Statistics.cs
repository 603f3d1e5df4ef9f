using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private const long MostDatapoints = 1440;

    /// <summary>GetMetricStatistics.</summary>
    public JsonObject? GetMetricStatistics(Call call)
    {
        var statistics = call.Texts("Statistics");
        if (call.Texts("ExtendedStatistics").Count > 0)
            throw new AwsError("InvalidParameterValue", "The sandbox keeps no percentiles: ask for Statistics only.");
        if (statistics.Count == 0)
            throw new AwsError("MissingParameter", "The request must contain the parameter Statistics or ExtendedStatistics.");
        var (from, to) = (Time(call, "StartTime")!.Value.ToUnixTimeSeconds(), Time(call, "EndTime")!.Value.ToUnixTimeSeconds());
        if (from >= to)
            throw new AwsError("InvalidParameterCombination", "The parameter StartTime must be less than the parameter EndTime.");
        var period = call.Number("Period")!.Value;
        if (!MetricPeriods.IsOne(period))
            throw new AwsError("InvalidParameterValue", "The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.");
        if ((to - from) / period is > MostDatapoints and var many)
            throw new AwsError("InvalidParameterCombination", string.Create(CultureInfo.InvariantCulture, $"You have requested up to {many:N0} datapoints, which exceeds the limit of 1,440. You may reduce the datapoints requested by increasing Period, or decreasing the time range."));
        var found = measurements.Read(call, Metric.Of(call.Input), MetricPeriods.Whole(from, to, period), period, call.Optional("Unit"));
        return new() { ["Label"] = call.Text("MetricName"), ["Datapoints"] = found.ToArray(point => Datapoint(point.Key, point.Value, statistics)) };
    }

    private static JsonObject Datapoint(long second, Sample sample, IReadOnlyList<string> statistics)
    {
        var point = new JsonObject { ["Timestamp"] = DateTimeOffset.FromUnixTimeSeconds(second).Iso(), ["Unit"] = sample.Unit };
        foreach (var statistic in statistics)
            point[statistic] = sample.Value(statistic);
        return point;
    }
}

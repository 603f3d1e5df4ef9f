using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private const int MostPoints = 100_800;

    /// <summary>GetMetricData of metrics, in pages that go through one query after the other; expressions are refused.</summary>
    public JsonObject? GetMetricData(Call call)
    {
        var queries = MetricQuery.Read(call.Input);
        var range = (From: Time(call, "StartTime")!.Value.ToUnixTimeSeconds(), To: Time(call, "EndTime")!.Value.ToUnixTimeSeconds());
        if (range.From >= range.To)
            throw Invalid("The parameter StartTime must be less than the parameter EndTime.");
        List<(MetricQuery Query, IReadOnlyList<KeyValuePair<long, Sample>> Points)> all = [.. queries.Select(query => (query, PointsOf(call, query, range)))];
        var (begin, size) = (Begin(call), Paging.AtMost(call.Number("MaxDatapoints") ?? MostPoints));
        var (results, at) = (new JsonArray(), 0);
        foreach (var (query, points) in all)
        {
            var (skip, take) = (Math.Max(begin - at, 0), Math.Max(begin + size - at, 0));
            List<KeyValuePair<long, Sample>> page = [.. points.Take(take).Skip(skip)];
            at += points.Count;
            if (page.Count > 0 || (points.Count == 0 && begin == 0))
                results.Add(query.Answer(page, isComplete: points.Count <= take));
        }
        var answer = new JsonObject { ["MetricDataResults"] = results, ["Messages"] = new JsonArray() };
        if (at > begin + size)
            answer["NextToken"] = Paging.Token((begin + size).ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    private IReadOnlyList<KeyValuePair<long, Sample>> PointsOf(Call call, MetricQuery query, (long From, long To) range)
    {
        var found = measurements.Read(call, query.Metric, MetricPeriods.Whole(range.From, range.To, query.Period), query.Period, query.Unit);
        return call.Optional("ScanBy") == "TimestampAscending" ? found : [.. found.Reverse()];
    }

    private static int Begin(Call call)
    {
        if (call.Optional("NextToken") is not { } token)
            return 0;
        return int.TryParse(Paging.Key(token), NumberStyles.None, CultureInfo.InvariantCulture, out var begin) ? begin : throw Asked(call, 1).Invalid();
    }
}

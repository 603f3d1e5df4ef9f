using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>A query of GetMetricData for one statistic of a metric.</summary>
/// <param name="Id">Its id in the request.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The length of a period in seconds.</param>
/// <param name="Statistic">The statistic.</param>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDataQuery.html</remarks>
internal sealed partial record MetricQuery(string Id, Metric Metric, int Period, string Statistic)
{
    private const int Most = 500;

    private static readonly string[] Statistics = ["Sum", "Average", "Minimum", "Maximum", "SampleCount"];

    /// <summary>The only unit to count; null for all.</summary>
    public string? Unit { get; init; }

    /// <summary>What the result is called.</summary>
    public string Label { get; init; } = "";

    /// <summary>The queries of a request whose data are wanted.</summary>
    /// <exception cref="AwsError">One of them cannot be answered.</exception>
    public static IReadOnlyList<MetricQuery> Read(JsonObject input)
    {
        List<JsonObject> given = [.. input.Objects("MetricDataQueries")];
        if (given.Count is 0 or > Most)
            throw Invalid($"The collection MetricDataQueries must have between 1 and {Most} members.");
        if (given.GroupBy(query => query.Need("Id")).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw Invalid($"The id {twice.Key} is used by more than one query.");
        return [.. given.Select(One).Zip(given).Where(pair => pair.Second.Flag("ReturnData") != false).Select(pair => pair.First)];
    }

    /// <summary>The result, as far as it is on a page.</summary>
    public JsonObject Answer(IReadOnlyList<KeyValuePair<long, Sample>> points, bool isComplete) => new()
    {
        ["Id"] = Id,
        ["Label"] = Label,
        ["Timestamps"] = points.ToArray(point => DateTimeOffset.FromUnixTimeSeconds(point.Key).Iso()),
        ["Values"] = points.ToArray(point => point.Value.Value(Statistic)),
        ["StatusCode"] = isComplete ? "Complete" : "PartialData",
    };

    private static MetricQuery One(JsonObject query)
    {
        var id = query.Need("Id");
        if (!Ids().IsMatch(id))
            throw Invalid($"The id {id} must begin with a lower case letter and have only letters, digits and underscores.");
        if (query["Expression"] is not null)
            throw Invalid($"The sandbox does not evaluate expressions, and query {id} is one: ask for its metrics with MetricStat.");
        if (query["MetricStat"] is not JsonObject stat || stat["Metric"] is not JsonObject named || named["Namespace"] is null || named["MetricName"] is null)
            throw Invalid($"Query {id} must have either an Expression or a MetricStat with the namespace and the name of a metric.");
        if (!Statistics.Contains(stat.Need("Stat")))
            throw Invalid($"The sandbox keeps no percentiles, and query {id} asks for {stat.Need("Stat")}: ask for one of {string.Join(", ", Statistics)}.");
        var (metric, period) = (Metric.Of(named), stat.Number("Period")!.Value);
        return MetricPeriods.IsOne(period)
            ? new(id, metric, period, stat.Need("Stat")) { Unit = stat.Text("Unit"), Label = query.Text("Label") ?? metric.Name }
            : throw Invalid($"The period of query {id} must be 1, 5, 10, 20, 30 or a multiple of 60.");
    }

    private static AwsError Invalid(string message) => new("ValidationError", message);

    [GeneratedRegex("^[a-z][a-zA-Z0-9_]*$")]
    private static partial Regex Ids();
}

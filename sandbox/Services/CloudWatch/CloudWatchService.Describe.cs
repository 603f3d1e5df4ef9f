using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private const int PageSize = 50;

    /// <summary>DescribeAlarms by names or prefix, state and action, in order of their names.</summary>
    public JsonObject? DescribeAlarms(Call call)
    {
        var (names, prefix, action) = (call.Texts("AlarmNames"), call.Optional("AlarmNamePrefix"), call.Optional("ActionPrefix"));
        if (names.Count > 0 && prefix is not null)
            throw Invalid("AlarmNamePrefix and AlarmNames cannot be specified together.");
        if (call.Optional("ChildrenOfAlarmName") is not null || call.Optional("ParentsOfAlarmName") is not null)
            throw Invalid("The sandbox does not imitate composite alarms.");
        var wanted = call.Texts("AlarmTypes") is { Count: > 0 } types && !types.Contains("MetricAlarm") ? [] : alarms.All(call);
        var found = wanted.Where(row => names.Count == 0 || names.Contains(row.Value.Name))
            .Where(row => prefix is null || row.Value.Name.StartsWith(prefix, StringComparison.Ordinal))
            .Where(row => call.Optional("StateValue") is not { } state || row.Value.Body.Need("StateValue") == state)
            .Where(row => action is null || Actions(row.Value).Any(one => one.StartsWith(action, StringComparison.Ordinal)));
        var answer = Pages.Of(found, Asked(call, call.Number("MaxRecords") ?? PageSize)).Answer("MetricAlarms", Shown, "NextToken");
        answer["CompositeAlarms"] = new JsonArray();
        return answer;
    }

    /// <summary>DescribeAlarmsForMetric.</summary>
    public JsonObject? DescribeAlarmsForMetric(Call call)
    {
        var metric = Metric.Of(call.Input);
        var found = Watching(call, metric).Where(alarm => Fits("Statistic", alarm) && Fits("ExtendedStatistic", alarm) && Fits("Period", alarm) && Fits("Unit", alarm));
        return new() { ["MetricAlarms"] = found.ToArray(Shown) };

        bool Fits(string member, Definition alarm) => call.Input[member] is not { } asked || asked.ToString() == alarm.Body[member]?.ToString();
    }

    private IEnumerable<Definition> Watching(Call call, Metric metric) =>
        alarms.All(call).Select(row => row.Value).Where(alarm => alarm.Body["MetricName"] is not null && Metric.Of(alarm.Body).Key == metric.Key);

    private static IEnumerable<string> Actions(Definition alarm) =>
        [.. alarm.Body.Texts("OKActions"), .. alarm.Body.Texts("AlarmActions"), .. alarm.Body.Texts("InsufficientDataActions")];

    private static JsonObject Shown(Definition alarm)
    {
        var answer = alarm.Copy();
        answer["AlarmArn"] = alarm.Arn;
        return answer;
    }
}

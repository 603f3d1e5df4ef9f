using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private const int HistoryPage = 100;
    private const int LongestData = 4095;

    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    private readonly DefinitionTable history = new(world, "cloudwatch/history", (_, name) => Missing(name));
    private long remembered;

    /// <summary>DescribeAlarmHistory, newest first unless told otherwise; it outlives its alarm.</summary>
    public JsonObject? DescribeAlarmHistory(Call call)
    {
        var (from, to) = (Time(call, "StartDate"), Time(call, "EndDate"));
        var found = history.All(call)
            .Where(row => call.Optional("AlarmName") is not { } name || row.Value.Body.Need("AlarmName") == name)
            .Where(row => call.Optional("HistoryItemType") is not { } type || row.Value.Body.Need("HistoryItemType") == type)
            .Where(row => call.Texts("AlarmTypes") is not { Count: > 0 } types || types.Contains("MetricAlarm"))
            .Where(row => (from is null || row.Value.Created >= from) && (to is null || row.Value.Created <= to));
        var asked = Asked(call, call.Number("MaxRecords") ?? HistoryPage) with { Descending = call.Optional("ScanBy") != "TimestampAscending" };
        return Pages.Of(found, asked).Answer("AlarmHistoryItems", item => item.Copy(), "NextToken");
    }

    private void Remember(Call call, string alarm, string type, string summary, JsonObject data)
    {
        var now = world.Clock.GetUtcNow();
        foreach (var (_, old) in history.All(call).TakeWhile(row => row.Value.Created < now - Remembered))
            history.Remove(call, old.Name);
        data["version"] = "1.0";
        var text = data.ToJsonString();
        var body = new JsonObject
        {
            ["AlarmName"] = alarm,
            ["AlarmType"] = "MetricAlarm",
            ["Timestamp"] = now.Iso(),
            ["HistoryItemType"] = type,
            ["HistorySummary"] = summary[..Math.Min(summary.Length, byte.MaxValue)],
            ["HistoryData"] = text[..Math.Min(text.Length, LongestData)],
        };
        // Counted within a run, and no other run's: a clock may stand still.
        var name = string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:D20}-{Interlocked.Increment(ref remembered):D10}-{Guid.NewGuid():N}");
        history.Add(call, history.New(name, "", body, ResourceTags.None), () => new("InternalServiceError", "The item exists already."));
    }

    private static DateTimeOffset? Time(Call call, string member) =>
        call.Optional(member) is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null;
}

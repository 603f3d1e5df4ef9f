using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    /// <summary>SetAlarmState: the state stays until data of the alarm's metric arrive, or the alarm is put again.</summary>
    public JsonObject? SetAlarmState(Call call)
    {
        if (call.Optional("StateReasonData") is { } data && !IsJson(data))
            throw new AwsError("InvalidFormat", "StateReasonData is not valid JSON.");
        var alarm = alarms.Need(call, call.Text("AlarmName"));
        Move(call, alarm.Name, new(call.Text("StateValue"), call.Text("StateReason"), call.Optional("StateReasonData")));
        return [];
    }

    // A new alarm without any data waits for some: it begins without saying anything.
    private void Judge(Call call, Definition alarm, bool isNew = false)
    {
        if (alarm.Body["MetricName"] is null || alarm.Body["Statistic"] is null || alarm.Body["Threshold"] is null)
            return;
        var watch = new AlarmWatch(alarm.Body);
        var points = watch.Points(world.Clock.GetUtcNow(), range => measurements.Read(call, Metric.Of(alarm.Body), range, watch.Period, alarm.Body.Text("Unit")));
        if (isNew && points.All(point => point is null))
            return;
        if (watch.Judge(points) is { } verdict && verdict.State != alarm.Body.Need("StateValue"))
            Move(call, alarm.Name, verdict);
    }

    private void Move(Call call, string name, AlarmVerdict verdict)
    {
        var (before, now) = ("", world.Clock.GetUtcNow().Iso());
        alarms.Change(call, name, present =>
        {
            var body = present.Copy();
            before = body.Need("StateValue");
            (body["StateValue"], body["StateReason"], body["StateReasonData"]) = (verdict.State, verdict.Reason, verdict.Data);
            body["StateUpdatedTimestamp"] = now;
            if (before != verdict.State)
                body["StateTransitionedTimestamp"] = now;
            return present with { Body = body.Present() };
        });
        if (verdict.State == AlarmState.Ringing)
            Ring();
        if (before != verdict.State)
            Remember(call, name, "StateUpdate", $"Alarm updated from {before} to {verdict.State}", new()
            {
                ["oldState"] = new JsonObject { ["stateValue"] = before },
                ["newState"] = new JsonObject { ["stateValue"] = verdict.State, ["stateReason"] = verdict.Reason },
            });
    }

    private static bool IsJson(string text)
    {
        try
        {
            return JsonNode.Parse(text) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

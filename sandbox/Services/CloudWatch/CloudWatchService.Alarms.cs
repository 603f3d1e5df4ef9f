using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

public sealed partial class CloudWatchService
{
    private const string First = "Unchecked: Initial alarm creation";

    private static readonly string[] StateMembers = ["StateValue", "StateReason", "StateReasonData", "StateUpdatedTimestamp", "StateTransitionedTimestamp"];

    /// <summary>PutMetricAlarm: a new alarm, or one whose settings are replaced as a whole and whose state stays.</summary>
    public JsonObject? PutMetricAlarm(Call call)
    {
        AlarmRules.Check(call.Input);
        var (name, isNew) = (call.Input.Need("AlarmName"), false);
        alarms.Set(call, name, present =>
        {
            isNew = present is null;
            var body = Settings(call.Input);
            foreach (var member in StateMembers)
                body[member] = present is null ? FirstState(member) : present.Body[member]?.DeepClone();
            body.Present();
            return present is null
                ? alarms.New(name, ArnOf(call, name), body, ResourceTags.ReadList(call.Input, "Tags"))
                : present with { Body = body };
        });
        Remember(call, name, "ConfigurationUpdate", $"Alarm \"{name}\" {(isNew ? "created" : "updated")}", new() { ["type"] = isNew ? "Create" : "Update" });
        Judge(call, alarms.Need(call, name), isNew: true);
        return [];
    }

    /// <summary>DeleteAlarms: names that are no alarm's are passed over.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html</remarks>
    public JsonObject? DeleteAlarms(Call call)
    {
        foreach (var name in call.Texts("AlarmNames"))
            if (alarms.Remove(call, name))
                Remember(call, name, "ConfigurationUpdate", $"Alarm \"{name}\" deleted", new() { ["type"] = "Delete" });
        return [];
    }

    /// <summary>EnableAlarmActions.</summary>
    public JsonObject? EnableAlarmActions(Call call) => Enable(call, enabled: true);

    /// <summary>DisableAlarmActions.</summary>
    public JsonObject? DisableAlarmActions(Call call) => Enable(call, enabled: false);

    private JsonObject Enable(Call call, bool enabled)
    {
        foreach (var name in call.Texts("AlarmNames").Where(name => alarms.Find(call, name) is not null))
            alarms.Change(call, name, present => present.With("ActionsEnabled", enabled));
        return [];
    }

    private JsonObject Settings(JsonObject input)
    {
        var body = (JsonObject)input.DeepClone();
        body.Remove("Tags");
        body["ActionsEnabled"] ??= true;
        foreach (var member in new[] { "OKActions", "AlarmActions", "InsufficientDataActions", "Dimensions" })
            body[member] ??= new JsonArray();
        body["AlarmConfigurationUpdatedTimestamp"] = world.Clock.GetUtcNow().Iso();
        return body;
    }

    private JsonNode? FirstState(string member) => member switch
    {
        "StateValue" => AlarmState.Unknown,
        "StateReason" => First,
        "StateReasonData" => null,
        _ => world.Clock.GetUtcNow().Iso(),
    };
}

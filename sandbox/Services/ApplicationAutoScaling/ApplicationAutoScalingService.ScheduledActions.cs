using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates.Checks;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

public sealed partial class ApplicationAutoScalingService
{
    private static readonly string[] ActionMembers = ["Schedule", "Timezone", "StartTime", "EndTime", "ScalableTargetAction"];

    /// <summary>PutScheduledAction: other bounds for a registered target at given times. The times come and go without effect here.</summary>
    public JsonObject? PutScheduledAction(Call call)
    {
        var (resource, name) = (ScalableResource.Of(call), call.Input.Need("ScheduledActionName"));
        NeedTarget(call, resource);
        var key = ActionKey(resource, name);
        if (call.Input.Text("Schedule") is { } schedule && ScheduleExpressions.Objection(schedule) is not null)
            throw Invalid($"Schedule expression {schedule} is not valid.");
        if (call.Input["Schedule"] is null && actions.Find(call, key) is null)
            throw Invalid("Schedule is required for a new scheduled action.");
        if (call.Input.Object("ScalableTargetAction") is var bounds && bounds.Number("MinCapacity") > bounds.Number("MaxCapacity"))
            throw Invalid("Maximum capacity cannot be less than minimum capacity");
        actions.Set(call, key, present => PutAction(call, resource, present, name));
        return [];
    }

    /// <summary>DescribeScheduledActions.</summary>
    public JsonObject? DescribeScheduledActions(Call call) => Page(call, actions, "ScheduledActionNames").Answer("ScheduledActions", action =>
    {
        var answer = Shown(action);
        answer["ScheduledActionARN"] = action.Arn;
        return answer;
    }, "NextToken");

    /// <summary>DeleteScheduledAction.</summary>
    public JsonObject? DeleteScheduledAction(Call call)
    {
        var key = ActionKey(ScalableResource.Of(call), call.Input.Need("ScheduledActionName"));
        actions.Need(call, key);
        actions.Remove(call, key);
        return [];
    }

    private Definition PutAction(Call call, ScalableResource resource, Definition? present, string name)
    {
        var body = present?.Copy() ?? resource.Members;
        body["ScheduledActionName"] = name;
        foreach (var member in ActionMembers)
            if (call.Input[member] is { } value)
                body[member] = value.DeepClone();
        var arn = $"arn:{call.Partition}:autoscaling:{call.Region}:{call.Account}:scheduledAction:{Guid.NewGuid()}:{resource.Path}:scheduledActionName/{name}";
        return present is null ? actions.New(ActionKey(resource, name), arn, body, ResourceTags.None) : present with { Body = body };
    }

    private static string ActionKey(ScalableResource resource, string name) => $"{resource.Words}, scheduled action name: {name}";
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Writes the event to a log group that is there.</summary>
internal sealed class LogsTarget : EventTarget
{
    public override bool NeedsRole => false;

    public override async Task DeliverAsync(TargetCall target)
    {
        var group = target.Resource.Split(':') is ["log-group", var name, ..] ? name : target.Resource;
        var stream = target.Delivery.Event["id"]!.GetValue<string>();
        try
        {
            await target.World.InvokeAsync("logs", "CreateLogStream", target.Call, new() { ["logGroupName"] = group, ["logStreamName"] = stream });
        }
        catch (AwsError present) when (present.Code == "ResourceAlreadyExistsException")
        {
            // Delivered before, by a run that was killed; or by another rule.
        }
        var line = new JsonObject { ["timestamp"] = target.World.Clock.GetUtcNow().ToUnixTimeMilliseconds(), ["message"] = target.Input };
        await target.World.InvokeAsync("logs", "PutLogEvents", target.Call, new() { ["logGroupName"] = group, ["logStreamName"] = stream, ["logEvents"] = new JsonArray(line) });
    }
}

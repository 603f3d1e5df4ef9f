using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Passes the event on to another bus of the same account and region.</summary>
internal sealed class EventsTarget : EventTarget
{
    // A rule that sends events back to its own bus would do so for ever.
    public override Task DeliverAsync(TargetCall target)
    {
        var ownBus = target.Delivery.RuleArn.Split(":rule/")[^1].Split('/') is [.. var bus, _] && bus.Length > 0 ? string.Join('/', bus) : "default";
        if (target.Arn.Split(':') is not [_, _, _, var region, var account, var resource] || account != target.Call.Account || region != target.Call.Region || !resource.StartsWith("event-bus/", StringComparison.Ordinal))
            throw new AwsError("UnsupportedTarget", $"{target.Arn} is no event bus of this account and region.");
        var name = resource["event-bus/".Length..];
        if (name == ownBus)
            throw new AwsError("UnsupportedTarget", $"{target.Arn} is the bus that the event came from.");
        target.World.Service<EventsService>().Forward(target.Call, name, target.Delivery.Event);
        return Task.CompletedTask;
    }
}

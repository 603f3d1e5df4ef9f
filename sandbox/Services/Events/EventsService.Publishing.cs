using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Services.Events.Patterns;

namespace Pipeline.Sandbox.Services.Events;

public sealed partial class EventsService
{
    private readonly DeliveryQueue deliveries = new(world);

    /// <summary>
    /// An event of an AWS service: it goes to the default bus of the call's account and region, to the targets of every rule that it
    /// matches. Deliveries are kept when this returns and happen in the background.
    /// </summary>
    /// <param name="call">Whose account and region it happened in.</param>
    /// <param name="source">The service, such as <c>aws.sagemaker</c>.</param>
    /// <param name="detailType">What happened, such as <c>SageMaker Model Package State Change</c>.</param>
    /// <param name="detail">The event's own members.</param>
    /// <param name="resources">The ARNs of what it happened to.</param>
    public void Publish(Call call, string source, string detailType, JsonObject detail, IReadOnlyList<string> resources)
    {
        deliveries.TakeUp();
        Send(call, DefaultBus, EventEnvelope.Of(call, world.Clock.GetUtcNow(), source, detailType, detail, resources));
    }

    /// <inheritdoc/>
    public override void Resume() => deliveries.TakeUp();

    /// <summary>Passes an event on to another bus.</summary>
    internal void Forward(Call call, string bus, JsonObject @event)
    {
        if (bus != DefaultBus)
            buses.Need(call, bus);
        Send(call, bus, @event);
    }

    private void Send(Call call, string bus, JsonObject @event)
    {
        var received = world.Clock.GetUtcNow();
        var matching = rules.All(call).Select(row => row.Value).Where(rule => IsOn(rule, bus) && rule.Body.Text("State")?.StartsWith("ENABLED", StringComparison.Ordinal) == true);
        deliveries.Add(
            from rule in matching
            where rule.Body.Text("EventPattern") is { Length: > 0 } pattern && EventPattern.Parse(pattern).Matches(@event)
            from target in rule.Body.Objects("Targets")
            select new PendingDelivery(call.Account, call.Region, RuleNameOf(rule), rule.Arn, (JsonObject)target.DeepClone(), (JsonObject)@event.DeepClone(), received));
    }
}

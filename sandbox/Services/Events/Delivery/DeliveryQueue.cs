using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>
/// Brings events to targets, each at least once: an event that a kill interrupts is delivered by the next run. Attempts are not
/// repeated for a target that refuses, as EventBridge does not where a permission or the target itself is missing.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html</remarks>
internal sealed class DeliveryQueue(SandboxWorld world)
{
    private readonly Table<PendingDelivery> pending = world.Store.Table("events/deliveries", DeliveryJson.Default.PendingDelivery);
    private readonly ConcurrentDictionary<string, byte> underWay = new();

    /// <summary>Takes deliveries on; they are kept before this returns.</summary>
    public void Add(IEnumerable<PendingDelivery> deliveries)
    {
        List<string> keys = [];
        foreach (var delivery in deliveries)
        {
            keys.Add($"{delivery.Account}/{delivery.Region}/{delivery.Received.UtcTicks:D20}-{Guid.NewGuid():N}");
            underWay[keys[^1]] = 0;
            pending.Put(keys[^1], delivery);
        }
        if (keys.Count > 0)
            world.Background.Start(stop => DeliverAsync(keys, stop));
    }

    /// <summary>Takes up what an earlier run left.</summary>
    public void TakeUp()
    {
        List<string> keys = [.. pending.Under("").Select(row => row.Key).Where(key => underWay.TryAdd(key, 0))];
        if (keys.Count > 0)
            world.Background.Start(stop => DeliverAsync(keys, stop));
    }

    private async Task DeliverAsync(IReadOnlyList<string> keys, CancellationToken stop)
    {
        foreach (var key in keys)
            if (pending.Find(key) is { } delivery)
            {
                stop.ThrowIfCancellationRequested();
                await DeliverAsync(delivery, stop);
                pending.Remove(key);
                underWay.TryRemove(key, out _);
            }
    }

    private async Task DeliverAsync(PendingDelivery delivery, CancellationToken stop)
    {
        var call = new Call("Deliver", delivery.Account, delivery.Region, "events.amazonaws.com", [], Guid.NewGuid().ToString(), stop);
        try
        {
            var target = EventTarget.Of(delivery.Target.Need("Arn"));
            await target.DeliverAsync(new(world, target.Act(world, call, delivery), delivery, TargetInput.Of(delivery)));
        }
        catch (AwsError refused)
        {
            FailedDeliveries.Tell(world, call, delivery, refused);
        }
    }
}

using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>What happens to calls that come over the wire, as the options say; calls between services are spared.</summary>
internal sealed class Mishaps(SandboxOptions options)
{
    private readonly Dice dice = new(options.Seed);
    private readonly ConcurrentDictionary<Throttle, TokenBucket> buckets = new();
    private readonly ConcurrentDictionary<string, int> uses = new(StringComparer.Ordinal);

    // A sandbox that was told nothing spends nothing on it.
    private readonly bool any = options.Latency.Count + options.Throttle.Count + options.Errors.Count + options.Drops.Count > 0;

    /// <summary>Whether an access key has been used as often as it may; the count is each key's own, so that a client may get itself a new one.</summary>
    public bool IsWornOut(string accessKey) =>
        options.ExpireCredentialsAfter is { } most && uses.AddOrUpdate(accessKey, 1, static (_, count) => count + 1) > most;

    /// <summary>What happens to the next call of an operation.</summary>
    public Fate Next(string service, string operation)
    {
        if (!any)
            return default;
        var name = $"{service}:{operation}";
        var number = dice.Next(name);
        return new(Wait(service, operation, number), Ending(service, operation, number));
    }

    private TimeSpan Wait(string service, string operation, int number) =>
        options.Latency.For(service, operation) is not { } latency ? TimeSpan.Zero
        : latency.Shortest + ((latency.Longest - latency.Shortest) * dice.Draw("latency", $"{service}:{operation}", number));

    private Outcome Ending(string service, string operation, int number)
    {
        if (options.Throttle.For(service, operation) is { } throttle && !buckets.GetOrAdd(throttle, rate => new(rate.PerSecond, options.Clock)).TryTake())
            return Outcome.Throttled;
        double Draw(string purpose) => dice.Draw(purpose, $"{service}:{operation}", number);
        if (Draw("errors") < options.Errors.For(service, operation)?.Of)
            return Draw("kind") < 0.5 ? Outcome.Broken : Outcome.Unavailable;
        if (Draw("drops") < options.Drops.For(service, operation)?.Of)
            return Draw("moment") < 0.5 ? Outcome.DroppedBefore : Outcome.DroppedAfter;
        return Outcome.Answered;
    }
}

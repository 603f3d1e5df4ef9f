namespace Pipeline.Sandbox.Serving.Misbehaviour;

/// <summary>Lets calls through at a rate; what was saved up in quiet times, up to a second's worth, may come at once.</summary>
internal sealed class TokenBucket(double perSecond, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly double capacity = Math.Max(1, perSecond);
    private double tokens = Math.Max(1, perSecond);
    private DateTimeOffset filled = clock.GetUtcNow();

    public bool TryTake()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            tokens = Math.Min(capacity, tokens + ((now - filled).TotalSeconds * perSecond));
            filled = now;
            if (tokens < 1)
                return false;
            tokens--;
            return true;
        }
    }
}

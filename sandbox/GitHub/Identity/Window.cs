namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>Counts what happens within a stretch of time that begins with the first of it.</summary>
internal sealed class Window(int limit, TimeSpan length)
{
    private readonly Lock gate = new();
    private DateTimeOffset reset;
    private int used;

    public RateLimit Look(DateTimeOffset now)
    {
        lock (gate)
            return now >= reset ? new(limit, 0, now + length, false) : new(limit, used, reset, false);
    }

    public RateLimit Take(DateTimeOffset now)
    {
        lock (gate)
        {
            if (now >= reset)
                (reset, used) = (now + length, 0);
            if (used >= limit)
                return new(limit, used, reset, true);
            used++;
            return new(limit, used, reset, false);
        }
    }

    public RateLimit Return(DateTimeOffset now)
    {
        lock (gate)
            used = Math.Max(used - 1, 0);
        return Look(now);
    }
}

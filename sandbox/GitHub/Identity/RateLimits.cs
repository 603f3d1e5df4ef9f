using System.Collections.Concurrent;

namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>How many requests a token has left of its hour, and of its minute for those that write. Counted in memory: a restart begins anew.</summary>
/// <remarks>https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api</remarks>
internal sealed class RateLimits(SandboxOptions options)
{
    private const int Anonymous = 60;
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, Window> windows = new(StringComparer.Ordinal);

    /// <summary>The state of a caller's hour; counts nothing.</summary>
    public RateLimit Look(Caller? caller) => Of(caller).Look(options.Clock.GetUtcNow());

    /// <summary>Counts a request.</summary>
    public RateLimit Take(Caller? caller) => Of(caller).Take(options.Clock.GetUtcNow());

    /// <summary>Counts it no more: what has not changed since it was last read costs nothing.</summary>
    public RateLimit Return(Caller? caller) => Of(caller).Return(options.Clock.GetUtcNow());

    /// <summary>Counts a writing request of this minute; how long to wait when there were too many.</summary>
    public TimeSpan? TakeWriting(Caller? caller)
    {
        if (options.GitHubWritesPerMinute is not { } most)
            return null;
        var now = options.Clock.GetUtcNow();
        var state = Window("writing/" + Key(caller), most, TimeSpan.FromMinutes(1)).Take(now);
        return state.Exceeded ? state.Reset - now : null;
    }

    private Window Of(Caller? caller) => Window(Key(caller), caller is null ? Math.Min(Anonymous, options.GitHubRateLimit) : options.GitHubRateLimit, TimeSpan.FromHours(1));

    private static string Key(Caller? caller) => caller?.TokenHash ?? "anonymous";

    private Window Window(string key, int limit, TimeSpan length)
    {
        if (windows.Count > Remembered)
            windows.Clear();
        return windows.GetOrAdd(key, _ => new(limit, length));
    }
}

/// <summary>A count of requests within a time.</summary>
/// <param name="Limit">How many there may be.</param>
/// <param name="Used">How many there were.</param>
/// <param name="Reset">When it begins anew.</param>
/// <param name="Exceeded">Whether the request that was just counted was one too many.</param>
internal sealed record RateLimit(int Limit, int Used, DateTimeOffset Reset, bool Exceeded)
{
    public int Remaining => Math.Max(Limit - Used, 0);
}

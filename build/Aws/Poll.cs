namespace Pipeline.Aws;

/// <summary>How long to wait between two looks at something that takes its time: quick at first, then every few seconds.</summary>
/// <param name="clock">The clock.</param>
/// <param name="patience">After how long a run stops watching; an hour unless somebody says otherwise.</param>
public sealed class Poll(TimeProvider clock, TimeSpan? patience = null)
{
    /// <summary>After how long a run stops watching. What it watches goes on.</summary>
    public TimeSpan Patience { get; } = patience ?? TimeSpan.FromHours(1);

    /// <summary>The moment from which patience counts.</summary>
    public long Begin() => clock.GetTimestamp();

    /// <summary>Whether it is time to stop watching.</summary>
    public bool IsOver(long begin) => clock.GetElapsedTime(begin) >= Patience;

    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    /// <summary>Waits before the next look.</summary>
    /// <param name="attempt">How many looks there were before, from 0.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public Task WaitAsync(int attempt, CancellationToken cancellation)
    {
        var delay = First * Math.Pow(1.6, Math.Min(attempt, 12));
        return Task.Delay(delay < Longest ? delay : Longest, clock, cancellation);
    }
}

namespace Pipeline.Aws;

/// <summary>How long to wait between two looks at something that takes its time: quick at first, then every few seconds.</summary>
public sealed class Poll(TimeProvider clock)
{
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

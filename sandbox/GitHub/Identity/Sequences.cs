using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>Numbers that are given once and never again, also after what they named is deleted.</summary>
internal sealed class Sequences(Store store)
{
    private readonly Table<Counter> counters = store.Table<Counter>("github/sequences");

    /// <summary>The next number of a kind, from 10,001 on.</summary>
    public long Next(string kind) => counters.Change(kind, last => new((last?.Last ?? 10_000) + 1))!.Last;

    private sealed record Counter(long Last);
}

using System.Collections.Concurrent;

namespace Pipeline.Aws;

/// <summary>
/// Work on many things at once, but never on all of them: services take only so many calls a second. How quickly the calls to
/// Service Catalog follow one another is <see cref="CatalogPace"/>'s to say.
/// </summary>
public static class SideBySide
{
    /// <summary>How many calls are in flight at most.</summary>
    public const int Most = 8;

    /// <summary>Does the work on every item.</summary>
    public static Task EachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, Task> work, CancellationToken cancellation) =>
        Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = Most, CancellationToken = cancellation }, async (item, token) => await work(item, token));

    /// <summary>The results of the work, in the order of the items.</summary>
    public static async Task<IReadOnlyList<TResult>> EachAsync<T, TResult>(IReadOnlyList<T> items, Func<T, CancellationToken, Task<TResult>> work, CancellationToken cancellation)
    {
        var results = new ConcurrentDictionary<int, TResult>();
        await EachAsync(Enumerable.Range(0, items.Count), async (at, token) => results[at] = await work(items[at], token), cancellation);
        return [.. Enumerable.Range(0, items.Count).Select(at => results[at])];
    }
}

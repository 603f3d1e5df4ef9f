namespace Pipeline.Sandbox.State;

/// <summary>
/// Where the records of a table stand when they are sorted by something else than their key. It is kept up with every change, so
/// that a page of a long list costs what the page costs, whatever the list is sorted by.
/// </summary>
/// <param name="place">A record's place within its account and region; no other record's.</param>
internal sealed class Order<T>(Func<T, string> place) where T : class
{
    private readonly SortedRows<string> keys = new();

    /// <summary>A record was written, removed or both.</summary>
    public void Move(string key, T? before, T? after)
    {
        var (from, to) = (before is null ? null : Of(key, before), after is null ? null : Of(key, after));
        if (from == to)
            return;
        if (from is not null)
            keys.Remove(from);
        if (to is not null)
            keys.Set(to, key);
    }

    /// <summary>Places and keys of records, from a place on.</summary>
    public IReadOnlyList<(string Place, string Key)> Page(string prefix, string? after, int limit)
    {
        List<(string, string)> page = [];
        for (var at = keys.Start(prefix, after); at < keys.Count && page.Count < limit && keys.At(at) is var (place, key) && place.StartsWith(prefix, StringComparison.Ordinal); at++)
            page.Add((place, key));
        return page;
    }

    // The records' own prefix keeps accounts and regions apart here too.
    private string Of(string key, T record) => string.Concat(key.AsSpan(0, key.IndexOf('/', key.IndexOf('/') + 1) + 1), place(record));
}

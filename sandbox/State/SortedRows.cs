namespace Pipeline.Sandbox.State;

/// <summary>
/// A dictionary whose keys can also be walked in ordinal order from any place. Sorting waits until somebody walks, so
/// that reading a journal of shuffled keys stays linear.
/// </summary>
internal sealed class SortedRows<TRow> where TRow : class
{
    private readonly Dictionary<string, TRow> rows = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private bool sorted = true;

    public int Count => rows.Count;

    public TRow? Find(string key) => rows.GetValueOrDefault(key);

    public void Set(string key, TRow row)
    {
        var known = rows.ContainsKey(key);
        rows[key] = row;
        if (known)
            return;
        sorted = sorted && (order.Count == 0 || string.CompareOrdinal(order[^1], key) < 0);
        order.Add(key);
    }

    public void Remove(string key)
    {
        if (!rows.Remove(key))
            return;
        Sort();
        order.RemoveAt(order.BinarySearch(key, StringComparer.Ordinal));
    }

    /// <summary>The place of the first key that is not before <paramref name="prefix"/> and is after <paramref name="after"/>.</summary>
    public int Start(string prefix, string? after)
    {
        Sort();
        if (after is not null && string.CompareOrdinal(after, prefix) >= 0)
        {
            var place = order.BinarySearch(after, StringComparer.Ordinal);
            return place < 0 ? ~place : place + 1;
        }
        var start = order.BinarySearch(prefix, StringComparer.Ordinal);
        return start < 0 ? ~start : start;
    }

    public (string Key, TRow Row) At(int place) => (order[place], rows[order[place]]);

    private void Sort()
    {
        if (!sorted)
            order.Sort(StringComparer.Ordinal);
        sorted = true;
    }
}

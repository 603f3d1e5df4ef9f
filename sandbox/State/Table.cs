namespace Pipeline.Sandbox.State;

/// <summary>
/// Records by key, kept in ordinal order of the key. Keys begin with <c>account/region/</c> (or <c>account/</c> for
/// global services) so that accounts stay apart. Every member is atomic.
/// </summary>
/// <typeparam name="T">An immutable record.</typeparam>
public sealed class Table<T> where T : class
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, T> rows = new(StringComparer.Ordinal);

    /// <summary>The record under that key, or null.</summary>
    public T? Find(string key)
    {
        lock (gate)
            return rows.GetValueOrDefault(key);
    }

    /// <summary>A snapshot of the records whose key begins with <paramref name="prefix"/>, in order of their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> Under(string prefix)
    {
        lock (gate)
            return [.. rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal))];
    }

    /// <summary>Writes a record, new or not.</summary>
    public void Put(string key, T row)
    {
        lock (gate)
            rows[key] = row;
    }

    /// <summary>Removes a record; false when there was none.</summary>
    public bool Remove(string key)
    {
        lock (gate)
            return rows.Remove(key);
    }

    /// <summary>
    /// Reads, decides and writes as one step: <paramref name="change"/> gets the present record or null and returns the
    /// new one, or null to remove it. What it throws passes through and changes nothing.
    /// </summary>
    public T? Change(string key, Func<T?, T?> change)
    {
        lock (gate)
        {
            var row = change(rows.GetValueOrDefault(key));
            if (row is null)
                rows.Remove(key);
            else
                rows[key] = row;
            return row;
        }
    }
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Sandbox.State;

/// <summary>
/// Records by key, kept in ordinal order of the key. Keys begin with <c>account/region/</c> (or <c>account/</c> for
/// global services) so that accounts stay apart. Every member is atomic, and what it changed is in the journal before it returns.
/// </summary>
/// <typeparam name="T">An immutable record.</typeparam>
public sealed class Table<T> where T : class
{
    // Long enough to make the lock cheap, short enough that a page of ten does not read a thousand.
    private const int Stretch = 128;

    private readonly Lock gate = new();
    private readonly SortedRows<Row<T>> rows = new();
    private readonly Dictionary<string, Order<T>> orders = new(StringComparer.Ordinal);
    private readonly string name;
    private readonly Journal? journal;
    private readonly JsonTypeInfo<T>? type;

    internal Table(string name, Journal? journal, JsonTypeInfo<T>? type)
    {
        this.name = name;
        this.journal = journal;
        this.type = type;
        if (journal is null)
            return;
        foreach (var (key, record) in journal.Take(name))
            rows.Set(key, new Row<T>(record));
    }

    /// <summary>How many records there are.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return rows.Count;
        }
    }

    /// <summary>The record under that key, or null.</summary>
    /// <exception cref="StateUnreadable">Another version of the program wrote it; every member that reads says so.</exception>
    public T? Find(string key)
    {
        lock (gate)
            return Read(rows.Find(key));
    }

    /// <summary>A snapshot of the records whose key begins with <paramref name="prefix"/>, in order of their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, T>> Under(string prefix) => Under(prefix, after: null, limit: int.MaxValue);

    /// <summary>
    /// A page of the records whose key begins with <paramref name="prefix"/>: at most <paramref name="limit"/> of those whose
    /// key comes after <paramref name="after"/>. Costs what the page costs, however long the table is.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, T>> Under(string prefix, string? after, int limit)
    {
        lock (gate)
        {
            var page = new List<KeyValuePair<string, T>>();
            for (var at = rows.Start(prefix, after); at < rows.Count && page.Count < limit; at++)
            {
                var (key, row) = rows.At(at);
                if (!key.StartsWith(prefix, StringComparison.Ordinal))
                    break;
                page.Add(new(key, Read(row)!));
            }
            return page;
        }
    }

    /// <summary>
    /// The records whose key begins with <paramref name="prefix"/> and comes after <paramref name="after"/>, read in stretches as
    /// far as somebody asks: for lists that are filtered before they are cut into pages. Not a snapshot, but every record that is
    /// there all along is seen once.
    /// </summary>
    public IEnumerable<KeyValuePair<string, T>> Walk(string prefix, string? after = null)
    {
        for (var stretch = Under(prefix, after, Stretch); stretch.Count > 0; stretch = Under(prefix, stretch[^1].Key, Stretch))
            foreach (var row in stretch)
                yield return row;
    }

    /// <summary>
    /// The records whose key begins with <paramref name="prefix"/>, which is <c>account/region/</c>, sorted by something else than
    /// their key and beginning after a place, read in stretches as far as somebody asks. Each comes with its place.
    /// </summary>
    /// <param name="name">The order's name; the first to name it says what its places are.</param>
    /// <param name="place">A record's place within its account and region; must be no other record's.</param>
    /// <param name="prefix">The account and region.</param>
    /// <param name="after">The place that the walk begins after; null for its beginning.</param>
    public IEnumerable<KeyValuePair<string, T>> WalkBy(string name, Func<T, string> place, string prefix, string? after = null)
    {
        for (var stretch = UnderBy(name, place, prefix, after); stretch.Count > 0; stretch = UnderBy(name, place, prefix, stretch[^1].Key))
            foreach (var row in stretch)
                yield return row;
    }

    /// <summary>Writes a record, new or not.</summary>
    public void Put(string key, T row)
    {
        lock (gate)
            Write(key, row);
    }

    /// <summary>Removes a record; false when there was none.</summary>
    public bool Remove(string key)
    {
        lock (gate)
        {
            if (rows.Find(key) is null)
                return false;
            Write(key, null);
            return true;
        }
    }

    /// <summary>
    /// Reads, decides and writes as one step: <paramref name="change"/> gets the present record or null and returns the
    /// new one, or null to remove it. What it throws passes through and changes nothing. Returning the record it was given
    /// writes nothing.
    /// </summary>
    public T? Change(string key, Func<T?, T?> change)
    {
        lock (gate)
        {
            var before = Read(rows.Find(key));
            var after = change(before);
            if (!ReferenceEquals(before, after))
                Write(key, after);
            return after;
        }
    }

    private List<KeyValuePair<string, T>> UnderBy(string name, Func<T, string> place, string prefix, string? after)
    {
        lock (gate)
        {
            if (!orders.TryGetValue(name, out var order))
            {
                order = new(place);
                for (var at = rows.Start("", null); at < rows.Count; at++)
                    order.Move(rows.At(at).Key, null, Read(rows.At(at).Row));
                orders[name] = order;
            }
            return [.. order.Page(prefix, after, Stretch).Select(one => KeyValuePair.Create(one.Place, Read(rows.Find(one.Key))!))];
        }
    }

    private T? Read(Row<T>? row)
    {
        try
        {
            return row?.Read(type);
        }
        catch (JsonException other)
        {
            throw new StateUnreadable(name, other);
        }
    }

    // The journal comes first: a disk that is full refuses the change instead of forgetting it later.
    private void Write(string key, T? record)
    {
        journal?.Append(name, key, record, type);
        if (orders.Count > 0)
            foreach (var (_, order) in orders)
                order.Move(key, Read(rows.Find(key)), record);
        if (record is null)
            rows.Remove(key);
        else
            rows.Set(key, new Row<T>(record));
    }
}

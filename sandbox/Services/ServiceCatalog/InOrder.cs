namespace Pipeline.Sandbox.Services.ServiceCatalog;

/// <summary>Rows of several accounts as one list.</summary>
internal static class InOrder
{
    /// <summary>Rows that are in order of their keys already, merged in that order and read no further than somebody asks.</summary>
    public static IEnumerable<KeyValuePair<string, T>> Merge<T>(IEnumerable<IEnumerable<KeyValuePair<string, T>>> lists)
    {
        var heads = new PriorityQueue<IEnumerator<KeyValuePair<string, T>>, string>(StringComparer.Ordinal);
        foreach (var list in lists)
            Advance(list.GetEnumerator());
        while (heads.TryDequeue(out var head, out _))
        {
            yield return head.Current;
            Advance(head);
        }

        void Advance(IEnumerator<KeyValuePair<string, T>> rows)
        {
            if (rows.MoveNext())
                heads.Enqueue(rows, rows.Current.Key);
            else
                rows.Dispose();
        }
    }
}

namespace Pipeline.Sandbox.Templates.Syntax;

/// <summary>A key with its value.</summary>
/// <param name="Key">The key; its position is where a finding about the key points.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(ScalarNode Key, TemplateNode Value)
{
    /// <summary>The key's text.</summary>
    public string Name => Key.Value;
}

/// <summary>A mapping. Keys keep their order; duplicates were refused by the reader and are not here.</summary>
public sealed class MapNode(int line, int column, IReadOnlyList<MapEntry> entries) : TemplateNode(line, column)
{
    // Most mappings have a handful of keys, for which a scan is quicker than a hash.
    private const int ScanUpTo = 8;
    private readonly Lazy<Dictionary<string, MapEntry>>? index = entries.Count <= ScanUpTo
        ? null
        : new(() => entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal));

    /// <summary>The entries, in the order of the text.</summary>
    public IReadOnlyList<MapEntry> Entries { get; } = entries;

    /// <summary>True when entries were dropped (a merge, a key that is no scalar), so that a missing key proves nothing.</summary>
    public bool Incomplete { get; init; }

    /// <summary>True when it was written as a short form such as <c>!Sub</c>.</summary>
    public bool ShortForm { get; init; }

    /// <summary>The value under a key, or null.</summary>
    public TemplateNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key, or null.</summary>
    public MapEntry? Find(string key)
    {
        if (index is not null)
            return index.Value.GetValueOrDefault(key);
        foreach (var entry in Entries)
            if (entry.Name == key)
                return entry;
        return null;
    }
}

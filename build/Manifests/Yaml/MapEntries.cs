namespace Pipeline.Manifests.Yaml;

/// <summary>Gathers the entries of one map: keys must be text and unique, and <c>&lt;&lt;</c> merges other maps.</summary>
internal sealed class MapEntries(ProblemList problems)
{
    private readonly List<Entry> own = [];
    private readonly List<Entry> merged = [];

    /// <summary>Adds an entry. A second one of the same key is a problem and ignored (PyYAML would silently let it win).</summary>
    public void Add(Node key, Node value)
    {
        if (key is not ScalarNode scalar)
        {
            problems.Add(Codes.WrongType, $"a key must be text, not {key.Kind}", key.Location);
            return;
        }

        if (scalar is { Value: "<<" })
        {
            Merge(value);
            return;
        }

        if (scalar.Value is not string name)
            problems.Add(Codes.ScalarTrap, $"the key {scalar.Written} is {scalar.Kind} in YAML 1.1", key.Location, $"quote it: \"{scalar.Written}\"");
        else if (own.Find(entry => entry.Key == name) is { } first)
            problems.Add(Codes.Duplicate, $"the key '{name}' stands here twice", key.Location, $"it is on line {first.Location.Line} already");
        else
            own.Add(new Entry(name, key.Location, value));
    }

    /// <summary>The entries. Own ones win over merged ones, and earlier merged ones over later ones.</summary>
    public IReadOnlyList<Entry> All() => merged.Count == 0 ? own : [.. own.Concat(merged).DistinctBy(entry => entry.Key)];

    private void Merge(Node value)
    {
        foreach (var part in value is ListNode list ? list.Items : [value])
        {
            if (part is MapNode map)
                merged.AddRange(map.Entries);
            else
                problems.Add(Codes.WrongType, $"<< merges maps, not {part.Kind}", part.Location);
        }
    }
}

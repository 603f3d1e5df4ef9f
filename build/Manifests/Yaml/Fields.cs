using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

/// <summary>
/// Reads a map key by key. Every key may be written in camelCase or snake_case; a key that was never asked for is
/// unknown. A value of the wrong type is a problem, and reading goes on as if it were absent.
/// </summary>
/// <param name="map">The map.</param>
/// <param name="problems">Takes what is wrong.</param>
public sealed class Fields(MapNode map, ProblemList problems)
{
    private readonly List<string> known = [];

    /// <summary>Where the map begins.</summary>
    public Location Location => map.Location;

    /// <summary>Reads a node that must be a map; null when it is not.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What it is, for the message: <c>a module</c>.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Fields? Of(Node node, string what, ProblemList problems)
    {
        if (node is MapNode map)
            return new Fields(map, problems);
        problems.Add(Codes.WrongType, $"{what} must be a map, not {node.Kind}", node.Location);
        return null;
    }

    /// <summary>The value of a key; null when the key is absent or its value is null.</summary>
    /// <param name="key">The key in camelCase.</param>
    public Node? Take(string key)
    {
        Pass(key);
        Entry? found = null;
        foreach (var entry in map.Entries)
        {
            if (!IsWritten(entry.Key, key))
                continue;
            if (found is not null)
                problems.Add(Codes.Duplicate, $"'{found.Key}' and '{entry.Key}' are the same key", entry.Location, "remove one");
            found ??= entry;
        }

        return found?.Value is ScalarNode { Value: null } ? null : found?.Value;
    }

    /// <summary>Makes keys known that may stand there but are of no interest.</summary>
    public void Pass(params string[] keys)
    {
        foreach (var key in keys)
        {
            if (!known.Contains(key))
                known.Add(key);
        }
    }

    /// <summary>Whether a key is there, whatever its value.</summary>
    /// <param name="key">The key in camelCase.</param>
    public bool Has(string key) => map.Entries.Any(entry => IsWritten(entry.Key, key));

    /// <summary>Text; null when absent.</summary>
    public Placed<string>? Text(string key) => Take(key) is { } node ? AsText(node, key) : null;

    /// <summary>Text that must be there. When it is not, that is a problem and the answer is empty.</summary>
    public Placed<string> RequiredText(string key)
    {
        if (Take(key) is { } node)
            return AsText(node, key) ?? new("", node.Location);
        Missing(key);
        return new("", Location);
    }

    /// <summary>Notes that a required key is missing.</summary>
    public void Missing(string key) => problems.Add(Codes.MissingKey, $"'{key}' is missing", Location, $"add '{key}:'");

    /// <summary>A boolean; null when absent. The words true and false in quotes or from a variable count too.</summary>
    public bool? Flag(string key) => Take(key) switch
    {
        null => null,
        ScalarNode { Value: bool flag } => flag,
        ScalarNode { Value: string text } when bool.TryParse(text, out var flag) => flag,
        var other => Refuse<bool?>(other, key, "true or false"),
    };

    /// <summary>A whole number; null when absent.</summary>
    public Placed<long>? Number(string key) => Take(key) switch
    {
        null => null,
        ScalarNode { Value: long number } node => new(number, node.Location),
        ScalarNode { Value: string text } node when long.TryParse(text, out var number) => new(number, node.Location),
        var other => Refuse<Placed<long>?>(other, key, "a whole number"),
    };

    /// <summary>The items of a list; none when absent.</summary>
    public IReadOnlyList<Node> Items(string key) => Take(key) switch
    {
        null => [],
        ListNode list => list.Items,
        var other => Refuse<IReadOnlyList<Node>>(other, key, "a list") ?? [],
    };

    /// <summary>The items of a list of texts; none when absent.</summary>
    public IReadOnlyList<Placed<string>> Texts(string key) =>
        [.. Items(key).Select(item => AsText(item, key)).OfType<Placed<string>>()];

    /// <summary>A map; null when absent.</summary>
    public MapNode? Map(string key) => Take(key) switch
    {
        null => null,
        MapNode found => found,
        var other => Refuse<MapNode>(other, key, "a map"),
    };

    /// <summary>A map to read key by key; null when absent.</summary>
    public Fields? Within(string key) => Map(key) is { } found ? new Fields(found, problems) : null;

    /// <summary>Reports the keys that nobody asked for. Call it last.</summary>
    public void Finish()
    {
        foreach (var entry in map.Entries)
        {
            if (!known.Exists(key => IsWritten(entry.Key, key)))
                problems.AddUnknownKey(entry.Key, entry.Location, known);
        }
    }

    private static bool IsWritten(string written, string key) => written == key || written == ParameterName.Snake(key);

    private Placed<string>? AsText(Node node, string key)
    {
        if (node is ScalarNode { Value: string text })
            return new(text, node.Location);
        problems.Add(Codes.WrongType, $"'{key}' must be text, not {node.Kind}", node.Location,
            node is ScalarNode scalar ? $"quote it: \"{scalar.Written}\"" : null);
        return null;
    }

    private T? Refuse<T>(Node node, string key, string wanted)
    {
        problems.Add(Codes.WrongType, $"'{key}' must be {wanted}, not {node.Kind}", node.Location);
        return default;
    }
}

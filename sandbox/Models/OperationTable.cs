using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Pipeline.Sandbox.Models;

/// <summary>The operations of a model by name; each is read when it is first asked for.</summary>
internal sealed class OperationTable(IReadOnlyList<string> names, Func<string, Operation> read) : IReadOnlyDictionary<string, Operation>
{
    private readonly HashSet<string> known = new(names, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Operation> operations = new(StringComparer.Ordinal);

    public Operation this[string key] => TryGetValue(key, out var operation) ? operation : throw new KeyNotFoundException($"No operation is called '{key}'.");

    public IEnumerable<string> Keys => names;

    public IEnumerable<Operation> Values => names.Select(name => this[name]);

    public int Count => names.Count;

    public bool ContainsKey(string key) => known.Contains(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Operation value)
    {
        value = known.Contains(key) ? operations.GetOrAdd(key, read) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, Operation>> GetEnumerator() =>
        names.Select(name => KeyValuePair.Create(name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

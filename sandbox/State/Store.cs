using System.Collections.Concurrent;

namespace Pipeline.Sandbox.State;

/// <summary>Everything the sandbox remembers: named tables of records, each change journalled before it is acknowledged.</summary>
public sealed class Store
{
    private readonly ConcurrentDictionary<string, object> tables = new();

    /// <summary>The table of that name; the same object for every caller. Names look like <c>servicecatalog/portfolios</c>.</summary>
    /// <typeparam name="T">An immutable record that System.Text.Json can write and read.</typeparam>
    public Table<T> Table<T>(string name) where T : class =>
        (Table<T>)tables.GetOrAdd(name, _ => new Table<T>());
}

using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace Pipeline.Sandbox.State;

/// <summary>Everything the sandbox remembers: named tables of records, each change journalled before it is acknowledged.</summary>
public sealed class Store : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<object>> tables = new();
    private readonly Journal? journal;

    /// <summary>A store in memory, forgotten with the process.</summary>
    public Store()
    {
    }

    private Store(Journal journal) => this.journal = journal;

    /// <summary>
    /// A store kept in <paramref name="directory"/>, with what an earlier process left there. The caller holds the
    /// directory's <see cref="DirectoryLock"/>.
    /// </summary>
    public static Store Open(string directory) => new(new Journal(Path.Combine(directory, StateDirectory.Journal)));

    /// <summary>The table of that name; the same object for every caller. Names look like <c>servicecatalog/portfolios</c>.</summary>
    /// <typeparam name="T">An immutable record that System.Text.Json can write and read.</typeparam>
    /// <param name="name">The table's name.</param>
    /// <param name="type">
    /// The record's generated serialisation, from a <c>JsonSerializerContext</c>: it spares a cold run the reflection.
    /// Only the first caller's counts.
    /// </param>
    public Table<T> Table<T>(string name, JsonTypeInfo<T>? type = null) where T : class =>
        (Table<T>)tables.GetOrAdd(name, key => new(() => new Table<T>(key, journal, type))).Value;

    /// <summary>The hashes of contents that a kept record speaks of.</summary>
    internal IReadOnlySet<string> Mentions() => journal?.Mentions() ?? [];

    /// <inheritdoc/>
    public void Dispose() => journal?.Dispose();
}

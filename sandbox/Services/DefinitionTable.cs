using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services;

/// <summary>The definitions of one kind, each account's and region's apart. Every change reads, decides and writes in one step.</summary>
/// <param name="world">Where they are kept, and the clock.</param>
/// <param name="name">The table's name, such as <c>codebuild/projects</c>.</param>
/// <param name="missing">What the service answers when there is none of that name.</param>
internal sealed class DefinitionTable(SandboxWorld world, string name, Func<Call, string, AwsError> missing)
{
    private readonly Table<Definition> table = world.Store.Table(name, DefinitionJson.Default.Definition);

    /// <summary>The table's name.</summary>
    public string Name => name;

    /// <summary>All of the caller's, by key.</summary>
    public IReadOnlyList<KeyValuePair<string, Definition>> All(Call call) => table.Under(Prefix(call));

    /// <summary>The one of that name, or null.</summary>
    public Definition? Find(Call call, string name) => table.Find(Prefix(call) + name);

    /// <summary>The one of that name.</summary>
    /// <exception cref="AwsError">There is none.</exception>
    public Definition Need(Call call, string name) => Find(call, name) ?? throw missing(call, name);

    /// <summary>Adds a new one.</summary>
    /// <param name="taken">What the service answers when there is one of that name already.</param>
    public Definition Add(Call call, Definition definition, Func<AwsError> taken) =>
        table.Change(Prefix(call) + definition.Name, present => present is null ? definition : throw taken())!;

    /// <summary>A definition that does not exist yet, made now.</summary>
    public Definition New(string name, string arn, JsonObject body, IReadOnlyDictionary<string, string> tags)
    {
        var now = world.Clock.GetUtcNow();
        return new(name, arn, now, now, body, tags);
    }

    /// <summary>Writes one, new or not.</summary>
    public Definition Set(Call call, string name, Func<Definition?, Definition> change) =>
        table.Change(Prefix(call) + name, present => change(present) with { Updated = world.Clock.GetUtcNow() })!;

    /// <summary>Changes a present one.</summary>
    public Definition Change(Call call, string name, Func<Definition, Definition> change) =>
        Set(call, name, present => change(present ?? throw missing(call, name)));

    /// <summary>Changes the tags of a present one, which does not count as a modification.</summary>
    public void Tag(Call call, string name, Func<IReadOnlyDictionary<string, string>, IReadOnlyDictionary<string, string>> change) =>
        table.Change(Prefix(call) + name, present => present is null ? throw missing(call, name) : present with { Tags = change(present.Tags) });

    /// <summary>Removes one; false when there was none.</summary>
    public bool Remove(Call call, string name) => table.Remove(Prefix(call) + name);

    private static string Prefix(Call call) => $"{call.Account}/{call.Region}/";
}

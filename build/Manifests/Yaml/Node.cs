using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

/// <summary>A value in a YAML file.</summary>
/// <param name="Location">Where it begins.</param>
public abstract record Node(Location Location)
{
    /// <summary>What it is, for messages: <c>a list</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The same value as JSON; null for a YAML null.</summary>
    public abstract JsonNode? ToJson();

    /// <summary>Whether a variable was filled in anywhere in it.</summary>
    public abstract bool HoldsVariable { get; }

    /// <summary>The number of values in it, itself included, every use of an alias counted.</summary>
    internal abstract int Size { get; }
}

/// <summary>A single value.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Value">null, or a <see cref="bool"/>, <see cref="long"/>, <see cref="double"/> or <see cref="string"/>, as YAML 1.1 reads it.</param>
/// <param name="Written">The text as it stands in the file, before variables are filled in: safe to show.</param>
public sealed record ScalarNode(Location Location, object? Value, string Written) : Node(Location)
{
    /// <inheritdoc/>
    public override string Kind => Value switch
    {
        null => "nothing",
        bool => "a boolean",
        long => "a whole number",
        double => "a number",
        _ => "text",
    };

    /// <inheritdoc/>
    public override JsonNode? ToJson() => Value switch
    {
        null => null,
        bool flag => JsonValue.Create(flag),
        long number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        var text => JsonValue.Create((string)text),
    };

    /// <inheritdoc/>
    public override bool HoldsVariable => Value is string text && text != Written;

    internal override int Size => 1;
}

/// <summary>A list.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Items">Its items.</param>
public sealed record ListNode(Location Location, IReadOnlyList<Node> Items) : Node(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a list";

    /// <inheritdoc/>
    public override JsonNode ToJson() => new JsonArray([.. Items.Select(item => item.ToJson())]);

    /// <inheritdoc/>
    public override bool HoldsVariable => Items.Any(item => item.HoldsVariable);

    internal override int Size { get; } = 1 + Items.Sum(item => item.Size);
}

/// <summary>A map. Its keys are text and unique.</summary>
/// <param name="Location">Where it begins.</param>
/// <param name="Entries">Its entries, in the order of the file; merged ones last.</param>
public sealed record MapNode(Location Location, IReadOnlyList<Entry> Entries) : Node(Location)
{
    /// <inheritdoc/>
    public override string Kind => "a map";

    /// <inheritdoc/>
    public override JsonNode ToJson() =>
        new JsonObject(Entries.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToJson())));

    /// <inheritdoc/>
    public override bool HoldsVariable => Entries.Any(entry => entry.Value.HoldsVariable);

    internal override int Size { get; } = 1 + Entries.Sum(entry => entry.Value.Size);
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Location">Where the key begins.</param>
/// <param name="Value">The value.</param>
public sealed record Entry(string Key, Location Location, Node Value);

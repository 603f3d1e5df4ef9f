using System.Text.Json.Nodes;
using Pipeline.Failures;

namespace Pipeline.Manifests.Yaml;

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

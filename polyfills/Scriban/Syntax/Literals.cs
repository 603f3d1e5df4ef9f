using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A number, text, boolean or null.</summary>
internal sealed class ScriptLiteral(Place place, object? value) : ScriptExpression(place)
{
    public object? Value { get; } = value;

    public override string ToString() => Value switch { null => "null", string text => $"\"{text}\"", true => "true", false => "false", _ => $"{Value}" };
}

/// <summary><c>$"text {expression}"</c>: text and expressions in turn.</summary>
internal sealed class ScriptInterpolatedExpression(Place place, IReadOnlyList<ScriptExpression> parts) : ScriptExpression(place)
{
    public IReadOnlyList<ScriptExpression> Parts { get; } = parts;

    public override string ToString() => "$\"...\"";
}

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ScriptArrayInitializerExpression(Place place, IReadOnlyList<ScriptExpression> values) : ScriptExpression(place)
{
    public IReadOnlyList<ScriptExpression> Values { get; } = values;

    public override string ToString() => "[...]";
}

/// <summary><c>{name: value}</c>.</summary>
internal sealed class ScriptObjectInitializerExpression(Place place, IReadOnlyList<KeyValuePair<string, ScriptExpression>> members) : ScriptExpression(place)
{
    public IReadOnlyList<KeyValuePair<string, ScriptExpression>> Members { get; } = members;

    public override string ToString() => "{...}";
}

using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A number, text, boolean or null.</summary>
internal sealed class ScriptLiteral(Place place, object? value) : ScriptExpression(place)
{
    public readonly object? Value = value;

    public override string ToString() => Value switch { null => "null", string text => $"\"{text}\"", true => "true", false => "false", _ => $"{Value}" };
}

/// <summary><c>$"text {expression}"</c>: text and expressions in turn.</summary>
internal sealed class ScriptInterpolatedExpression(Place place, List<ScriptExpression> parts) : ScriptExpression(place)
{
    public readonly List<ScriptExpression> Parts = parts;

    public override string ToString() => "$\"...\"";
}

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ScriptArrayInitializerExpression(Place place, List<ScriptExpression> values) : ScriptExpression(place)
{
    public readonly List<ScriptExpression> Values = values;

    public override string ToString() => "[...]";
}

/// <summary><c>{name: value}</c>.</summary>
internal sealed class ScriptObjectInitializerExpression(Place place, List<KeyValuePair<string, ScriptExpression>> members) : ScriptExpression(place)
{
    public readonly List<KeyValuePair<string, ScriptExpression>> Members = members;

    public override string ToString() => "{...}";
}

using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A number, text, boolean or null.</summary>
internal sealed class ScriptLiteral(SourceSpan span, object? value) : ScriptExpression(span)
{
    public object? Value { get; } = value;

    public override string ToString() => Value switch { null => "null", string text => $"\"{text}\"", true => "true", false => "false", _ => $"{Value}" };
}

/// <summary><c>$"text {expression}"</c>: text and expressions in turn.</summary>
internal sealed class ScriptInterpolatedExpression(SourceSpan span, IReadOnlyList<ScriptExpression> parts) : ScriptExpression(span)
{
    public IReadOnlyList<ScriptExpression> Parts { get; } = parts;

    public override string ToString() => "$\"...\"";
}

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ScriptArrayInitializerExpression(SourceSpan span, IReadOnlyList<ScriptExpression> values) : ScriptExpression(span)
{
    public IReadOnlyList<ScriptExpression> Values { get; } = values;

    public override string ToString() => "[...]";
}

/// <summary><c>{name: value}</c>.</summary>
internal sealed class ScriptObjectInitializerExpression(SourceSpan span, IReadOnlyList<KeyValuePair<string, ScriptExpression>> members) : ScriptExpression(span)
{
    public IReadOnlyList<KeyValuePair<string, ScriptExpression>> Members { get; } = members;

    public override string ToString() => "{...}";
}

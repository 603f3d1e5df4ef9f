using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A number, text, boolean or null.</summary>
internal sealed class ScriptLiteral(Place place, object? value) : ScriptExpression(place)
{
    public readonly object? Value = value;

    private protected override string Write() => Place.Text ?? Value switch { null => "null", string text => Evaluation.Printer.Quote(text), true => "true", false => "false", _ => $"{Value}" };
}

/// <summary><c>$"text {expression}"</c>: text and expressions in turn.</summary>
internal sealed class ScriptInterpolatedExpression(Place place, List<ScriptExpression> parts) : ScriptExpression(place)
{
    public readonly List<ScriptExpression> Parts = parts;

    private protected override string Write() => Place.Text ?? "$\"...\"";
}

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ScriptArrayInitializerExpression(Place place, List<ScriptExpression> values) : ScriptExpression(place)
{
    public readonly List<ScriptExpression> Values = values;

    private protected override string Write() => $"[{string.Join(", ", Values)}]";
}

/// <summary><c>{name: value}</c>.</summary>
internal sealed class ScriptObjectInitializerExpression(Place place, List<KeyValuePair<string, ScriptExpression>> members) : ScriptExpression(place)
{
    public readonly List<KeyValuePair<string, ScriptExpression>> Members = members;

    private protected override string Write() => $"{{{string.Join(", ", Members.Select(member => $"{member.Key}: {member.Value}"))}}}";
}

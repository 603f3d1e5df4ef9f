using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>if condition ... else ... end</c>; an <c>else if</c> is an if in the else part.</summary>
internal sealed class ScriptIfStatement(Place place, ScriptExpression condition, ScriptBlockStatement then, ScriptStatement? otherwise) : ScriptStatement(place)
{
    public readonly ScriptExpression Condition = condition;

    public readonly ScriptBlockStatement Then = then;

    public readonly ScriptStatement? Else = otherwise;
}

/// <summary><c>case value ... when value, value ... else ... end</c>.</summary>
internal sealed class ScriptCaseStatement(Place place, ScriptExpression value, List<ScriptWhen> whens, ScriptBlockStatement? otherwise) : ScriptStatement(place)
{
    public readonly ScriptExpression Value = value;

    public readonly List<ScriptWhen> Whens = whens;

    public readonly ScriptBlockStatement? Else = otherwise;
}

/// <summary>One <c>when</c>.</summary>
/// <param name="Values">The values, one of which must be equal.</param>
/// <param name="Body">What is done then.</param>
internal sealed record ScriptWhen(List<ScriptExpression> Values, ScriptBlockStatement Body);

using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>if condition ... else ... end</c>; an <c>else if</c> is an if in the else part.</summary>
internal sealed class ScriptIfStatement(Place place, ScriptExpression condition, ScriptBlockStatement then, ScriptStatement? otherwise) : ScriptStatement(place)
{
    public ScriptExpression Condition { get; } = condition;

    public ScriptBlockStatement Then { get; } = then;

    public ScriptStatement? Else { get; } = otherwise;
}

/// <summary><c>case value ... when value, value ... else ... end</c>.</summary>
internal sealed class ScriptCaseStatement(Place place, ScriptExpression value, IReadOnlyList<ScriptWhen> whens, ScriptBlockStatement? otherwise) : ScriptStatement(place)
{
    public ScriptExpression Value { get; } = value;

    public IReadOnlyList<ScriptWhen> Whens { get; } = whens;

    public ScriptBlockStatement? Else { get; } = otherwise;
}

/// <summary>One <c>when</c>.</summary>
/// <param name="Values">The values, one of which must be equal.</param>
/// <param name="Body">What is done then.</param>
internal sealed record ScriptWhen(IReadOnlyList<ScriptExpression> Values, ScriptBlockStatement Body);

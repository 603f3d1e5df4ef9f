using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A parameter of a function that is written in the template.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its value when none is passed; null when it must be passed.</param>
/// <param name="IsRest">Whether it takes all further arguments.</param>
internal sealed record ScriptParameter(string Name, ScriptExpression? Default, bool IsRest);

/// <summary><c>do ... end</c>, and the right side of <c>func</c>.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="parameters">Null for a simple function, whose arguments are in <c>$</c>.</param>
/// <param name="body">What it does.</param>
/// <param name="inline">The value of <c>name(x) = value</c>; null otherwise.</param>
internal sealed class ScriptFunctionExpression(SourceSpan span, IReadOnlyList<ScriptParameter>? parameters, ScriptBlockStatement? body, ScriptExpression? inline)
    : ScriptExpression(span)
{
    public IReadOnlyList<ScriptParameter>? Parameters { get; } = parameters;

    public ScriptBlockStatement? Body { get; } = body;

    public ScriptExpression? Inline { get; } = inline;

    public override string ToString() => "do ... end";
}

/// <summary><c>func name ... end</c>.</summary>
internal sealed class ScriptFunctionStatement(SourceSpan span, ScriptExpression name, ScriptFunctionExpression function) : ScriptStatement(span)
{
    public ScriptExpression Name { get; } = name;

    public ScriptFunctionExpression Function { get; } = function;
}

/// <summary><c>wrap function arguments ... end</c>.</summary>
internal sealed class ScriptWrapStatement(SourceSpan span, ScriptExpression call, ScriptBlockStatement body) : ScriptStatement(span)
{
    public ScriptExpression Call { get; } = call;

    public ScriptBlockStatement Body { get; } = body;
}

/// <summary><c>ret value</c>.</summary>
internal sealed class ScriptReturnStatement(SourceSpan span, ScriptExpression? value) : ScriptStatement(span)
{
    public ScriptExpression? Value { get; } = value;
}

using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A parameter of a function that is written in the template.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its value when none is passed; null when it must be passed.</param>
/// <param name="IsRest">Whether it takes all further arguments.</param>
internal sealed record ScriptParameter(string Name, ScriptExpression? Default, bool IsRest);

/// <summary><c>do ... end</c>, and the right side of <c>func</c>.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="parameters">Null for a simple function, whose arguments are in <c>$</c>.</param>
/// <param name="body">What it does.</param>
/// <param name="inline">The value of <c>name(x) = value</c>; null otherwise.</param>
internal sealed class ScriptFunctionExpression(Place place, List<ScriptParameter>? parameters, ScriptBlockStatement? body, ScriptExpression? inline)
    : ScriptExpression(place)
{
    public readonly List<ScriptParameter>? Parameters = parameters;

    public readonly ScriptBlockStatement? Body = body;

    public readonly ScriptExpression? Inline = inline;

    private protected override string Write() => "do ... end";
}

/// <summary><c>func name ... end</c>.</summary>
internal sealed class ScriptFunctionStatement(Place place, ScriptExpression name, ScriptFunctionExpression function) : ScriptStatement(place)
{
    public readonly ScriptExpression Name = name;

    public readonly ScriptFunctionExpression Function = function;
}

/// <summary><c>wrap function arguments ... end</c>.</summary>
internal sealed class ScriptWrapStatement(Place place, ScriptExpression call, ScriptBlockStatement body) : ScriptStatement(place)
{
    public readonly ScriptExpression Call = call;

    public readonly ScriptBlockStatement Body = body;
}

/// <summary><c>ret value</c>.</summary>
internal sealed class ScriptReturnStatement(Place place, ScriptExpression? value) : ScriptStatement(place)
{
    public readonly ScriptExpression? Value = value;
}

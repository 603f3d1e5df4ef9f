using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary><c>for variable in list ... end</c>, and <c>tablerow</c>, which writes HTML table cells around each round.</summary>
internal sealed class ScriptForStatement(Place place, ScriptVariable variable, ScriptExpression list, ScriptLoopOptions options, ScriptBlockStatement body) : ScriptStatement(place)
{
    public readonly ScriptVariable Variable = variable;

    public readonly ScriptExpression List = list;

    public readonly ScriptLoopOptions Options = options;

    public readonly ScriptBlockStatement Body = body;
}

/// <summary>What is written behind the list of a loop.</summary>
internal sealed record ScriptLoopOptions(bool IsTable = false, ScriptExpression? Offset = null, ScriptExpression? Limit = null, ScriptExpression? Columns = null, bool Reversed = false)
{
    /// <summary>What is done when there was no round.</summary>
    public ScriptBlockStatement? Else { get; init; }
}

/// <summary><c>while condition ... end</c>.</summary>
internal sealed class ScriptWhileStatement(Place place, ScriptExpression condition, ScriptBlockStatement body) : ScriptStatement(place)
{
    public readonly ScriptExpression Condition = condition;

    public readonly ScriptBlockStatement Body = body;
}

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class ScriptJumpStatement(Place place, bool isBreak) : ScriptStatement(place)
{
    public readonly bool IsBreak = isBreak;
}

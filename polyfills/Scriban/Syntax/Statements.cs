using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Statements in order.</summary>
internal sealed class ScriptBlockStatement(Place place, List<ScriptStatement> statements) : ScriptStatement(place)
{
    public readonly List<ScriptStatement> Statements = statements;
}

/// <summary>A whole template.</summary>
public sealed class ScriptPage : ScriptNode
{
    internal ScriptPage(Place place, ScriptStatement body) : base(place) => Body = body;

    /// <summary>What it does.</summary>
    public ScriptStatement Body { get; }

    /// <summary>The code between marker lines at its beginning; null unless the mode of the lexer asks for it. Rendering leaves it alone.</summary>
    public ScriptNode? FrontMatter { get; internal set; }
}

/// <summary>Text between code blocks: a part of the source.</summary>
internal sealed class ScriptRawStatement(Place place, string source, int start, int length) : ScriptStatement(place)
{
    public readonly string Source = source;

    public readonly int Start = start;

    public readonly int Length = length;

    public ReadOnlySpan<char> Text => Source.AsSpan(Start, Length);
}

/// <summary>An expression whose value is written.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="expression">The expression.</param>
/// <param name="indent">The white space in front of the code block; every further line of the value is indented by it. Empty for a
/// block that takes white space away on its left, null for one that has none in front.</param>
internal sealed class ScriptExpressionStatement(Place place, ScriptExpression expression, string? indent) : ScriptStatement(place)
{
    public readonly ScriptExpression Expression = expression;

    public readonly string? Indent = indent;
}

/// <summary><c>capture variable ... end</c>.</summary>
internal sealed class ScriptCaptureStatement(Place place, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(place)
{
    public readonly ScriptExpression Target = target;

    public readonly ScriptBlockStatement Body = body;
}

/// <summary><c>with object ... end</c>.</summary>
internal sealed class ScriptWithStatement(Place place, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(place)
{
    public readonly ScriptExpression Target = target;

    public readonly ScriptBlockStatement Body = body;
}

/// <summary><c>readonly variable</c>.</summary>
internal sealed class ScriptReadOnlyStatement(Place place, ScriptVariable variable) : ScriptStatement(place)
{
    public readonly ScriptVariable Variable = variable;
}

/// <summary><c>import object</c>.</summary>
internal sealed class ScriptImportStatement(Place place, ScriptExpression value) : ScriptStatement(place)
{
    public readonly ScriptExpression Value = value;
}

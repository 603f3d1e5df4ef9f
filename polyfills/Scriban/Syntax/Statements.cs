using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Statements in order.</summary>
internal sealed class ScriptBlockStatement(SourceSpan span, IReadOnlyList<ScriptStatement> statements) : ScriptStatement(span)
{
    public IReadOnlyList<ScriptStatement> Statements { get; } = statements;
}

/// <summary>A whole template.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="body">What it does.</param>
public sealed class ScriptPage(SourceSpan span, ScriptStatement body) : ScriptNode(span)
{
    /// <summary>What it does.</summary>
    public ScriptStatement Body { get; } = body;
}

/// <summary>Text between code blocks.</summary>
internal sealed class ScriptRawStatement(SourceSpan span, string text) : ScriptStatement(span)
{
    public string Text { get; } = text;
}

/// <summary>An expression whose value is written.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="expression">The expression.</param>
/// <param name="indent">The white space in front of the code block; every further line of the value is indented by it.</param>
internal sealed class ScriptExpressionStatement(SourceSpan span, ScriptExpression expression, string? indent) : ScriptStatement(span)
{
    public ScriptExpression Expression { get; } = expression;

    public string? Indent { get; } = indent;
}

/// <summary><c>capture variable ... end</c>.</summary>
internal sealed class ScriptCaptureStatement(SourceSpan span, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(span)
{
    public ScriptExpression Target { get; } = target;

    public ScriptBlockStatement Body { get; } = body;
}

/// <summary><c>with object ... end</c>.</summary>
internal sealed class ScriptWithStatement(SourceSpan span, ScriptExpression target, ScriptBlockStatement body) : ScriptStatement(span)
{
    public ScriptExpression Target { get; } = target;

    public ScriptBlockStatement Body { get; } = body;
}

/// <summary><c>readonly variable</c>.</summary>
internal sealed class ScriptReadOnlyStatement(SourceSpan span, ScriptVariable variable) : ScriptStatement(span)
{
    public ScriptVariable Variable { get; } = variable;
}

/// <summary><c>import object</c>.</summary>
internal sealed class ScriptImportStatement(SourceSpan span, ScriptExpression value) : ScriptStatement(span)
{
    public ScriptExpression Value { get; } = value;
}

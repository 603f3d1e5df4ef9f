using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A part of a parsed template.</summary>
/// <param name="span">Where it stands.</param>
public abstract class ScriptNode(SourceSpan span)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; } = span;
}

/// <summary>Something that has a value.</summary>
/// <param name="span">Where it stands.</param>
public abstract class ScriptExpression(SourceSpan span) : ScriptNode(span);

/// <summary>Something that is carried out.</summary>
/// <param name="span">Where it stands.</param>
public abstract class ScriptStatement(SourceSpan span) : ScriptNode(span);

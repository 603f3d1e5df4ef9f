using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>Rendering failed at a place of a template.</summary>
public class ScriptRuntimeException : Exception
{
    /// <summary>A failure at a place.</summary>
    /// <param name="span">Where.</param>
    /// <param name="message">What.</param>
    public ScriptRuntimeException(SourceSpan span, string message) : base(message) => Span = span;

    /// <summary>A failure at a place, with what led to it.</summary>
    /// <param name="span">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="innerException">What led to it.</param>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException) : base(message, innerException) => Span = span;

    /// <summary>Where.</summary>
    public SourceSpan Span { get; }

    /// <summary>What, without the place.</summary>
    public string OriginalMessage => base.Message;

    /// <summary><c>path(line,column) : error : what</c>.</summary>
    public override string Message => new LogMessage(ParserMessageType.Error, Span, base.Message).ToString();

    /// <inheritdoc/>
    public override string ToString() => Message;
}

/// <summary>An included template does not parse.</summary>
/// <param name="span">Where it is included.</param>
/// <param name="message">What.</param>
/// <param name="parserMessages">What the parser says of it.</param>
public class ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages) : ScriptRuntimeException(span, message)
{
    /// <summary>What the parser says of the included template.</summary>
    public LogMessageBag ParserMessages { get; } = parserMessages;

    /// <inheritdoc/>
    public override string Message => $"{base.Message} Parser messages:\n {string.Join("\n", ParserMessages)}";
}

/// <summary>Rendering was cancelled.</summary>
/// <param name="span">Where it was.</param>
/// <param name="cancellationToken">The token that said so.</param>
public class ScriptAbortException(SourceSpan span, CancellationToken cancellationToken) : ScriptRuntimeException(span, "The operation was cancelled")
{
    /// <summary>The token that said so.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;
}

using System.Text;

namespace Scriban.Parsing;

/// <summary>How bad a message is.</summary>
public enum ParserMessageType
{
    /// <summary>The template cannot be rendered.</summary>
    Error,

    /// <summary>The template can be rendered.</summary>
    Warning,
}

/// <summary>Something that the parser has to say.</summary>
/// <param name="type">How bad it is.</param>
/// <param name="span">Where.</param>
/// <param name="message">What.</param>
public class LogMessage(ParserMessageType type, SourceSpan span, string message)
{
    /// <summary>How bad it is.</summary>
    public ParserMessageType Type { get; set; } = type;

    /// <summary>Where.</summary>
    public SourceSpan Span { get; set; } = span;

    /// <summary>What, without the place.</summary>
    public string Message { get; set; } = message;

    /// <summary><c>path(line,column) : error : message</c>.</summary>
    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}

/// <summary>The messages of a parse, in the order of the text.</summary>
public class LogMessageBag : List<LogMessage>
{
    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors => Count > 0 && Exists(message => message.Type == ParserMessageType.Error);

    /// <summary>One message per line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var message in this)
            text.Append(message).Append('\n');
        return text.ToString();
    }
}

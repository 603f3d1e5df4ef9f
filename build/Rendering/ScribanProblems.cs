using Pipeline.Failures;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Pipeline.Rendering;

/// <summary>What Scriban complains of, as problems with a place, a code and the chain of includes.</summary>
internal static class ScribanProblems
{
    /// <summary>All messages of a parse.</summary>
    public static IReadOnlyList<Problem> Of(IEnumerable<LogMessage> messages, SharedTemplates? includes = null) =>
    [
        .. messages.Where(message => message.Type == ParserMessageType.Error)
            .Select(message => new Problem("PL2301", Plain(message.Message) + Chain(Place(message.Span), includes), Place(message.Span), Hint: null)),
    ];

    /// <summary>A failure of rendering.</summary>
    public static Problem Of(ScriptRuntimeException failure, SharedTemplates includes)
    {
        var cause = Cause(failure);
        var place = Place(cause.Span);
        var (code, hint) = cause switch
        {
            UndefinedName undefined => ("PL2302", undefined.Hint),
            IncludeFailure include => ("PL2303", include.Hint),
            _ => ("PL2304", null),
        };
        return new Problem(code, Plain(cause.OriginalMessage) + Chain(place, includes), place, hint);
    }

    /// <summary>The place of a span. Scriban counts from 0.</summary>
    public static Location Place(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);

    // Our own failures may arrive wrapped by the function that was running.
    private static ScriptRuntimeException Cause(ScriptRuntimeException failure)
    {
        for (Exception? inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is UndefinedName or IncludeFailure)
                return (ScriptRuntimeException)inner;
        }
        return failure;
    }

    private static string Chain(Location place, SharedTemplates? includes) =>
        string.Concat((includes?.ChainOf(place.File) ?? []).Select(from => $", included from {from}"));

    private static string Plain(string message) => message.TrimEnd('.', ' ', '\n');
}

using Pipeline.Failures;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Pipeline.Rendering;

/// <summary>What Scriban complains of, as problems with a place, a code and the chain of includes.</summary>
internal static class ScribanProblems
{
    /// <summary>All messages of a parse.</summary>
    public static IReadOnlyList<Problem> Of(IEnumerable<LogMessage> messages, SharedTemplates? includes = null) =>
        [.. messages.Where(message => message.Type == ParserMessageType.Error).Select(message => At(message.Span, "PL2301", message.Message, null, includes))];

    /// <summary>A failure of rendering.</summary>
    public static Problem Of(ScriptRuntimeException failure, SharedTemplates includes)
    {
        // Our own failures may arrive wrapped by the function that was running.
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is IncludeFailure include)
                return At(include.Span, "PL2303", include.OriginalMessage, include.Hint, includes);
        }
        return At(failure.Span, "PL2304", failure.OriginalMessage, null, includes);
    }

    /// <summary>A problem at a place of a template or partial, with the places that include it.</summary>
    public static Problem At(SourceSpan span, string code, string message, string? hint, SharedTemplates? includes)
    {
        var place = Place(span);
        var chain = string.Concat((includes?.ChainOf(place.File) ?? []).Select(from => $", included from {from}"));
        return new Problem(code, message.TrimEnd('.', ' ', '\n') + chain, place, hint);
    }

    /// <summary>The place of a span. Scriban counts from 0.</summary>
    public static Location Place(SourceSpan span) => new(span.FileName, span.Start.Line + 1, span.Start.Column + 1);
}

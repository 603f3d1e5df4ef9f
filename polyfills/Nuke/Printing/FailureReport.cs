namespace Nuke.Common.Printing;

/// <summary>Prints failures, each once, however many targets it passes through.</summary>
internal sealed class FailureReport(Printer printer)
{
    private readonly HashSet<Exception> printed = new(ReferenceEqualityComparer.Instance);

    /// <param name="title">The title of its annotation: the target that failed.</param>
    /// <param name="what">What failed, for a line above the stack of an exception that nobody foresaw.</param>
    /// <param name="exception">The failure.</param>
    internal void Print(string title, string what, Exception exception)
    {
        if (!printed.Add(exception))
            return;
        if (exception is AggregateException { InnerExceptions: var several } && several.All(FailureText.IsForeseen))
        {
            foreach (var one in several)
                Print(title, what, one);
            return;
        }

        var first = FailureText.FirstLine(exception);
        if (FailureText.IsReported(exception))
        {
            printer.Quote(Tagged(first));
            return;
        }

        if (printer.GitHub)
            printer.Annotate(title, first, FailureText.IsForeseen(exception) ? null : SourcePlace.Of(exception));
        // GitHub shows an annotation in the log too.
        if (printer.GitHub && FailureText.Of(exception).Trim() == first)
            return;
        if (FailureText.IsAssertion(exception))
        {
            printer.Quote(Tagged(exception.Message));
            return;
        }

        if (!FailureText.IsForeseen(exception))
            printer.Line(Tagged(what));
        printer.Quote(FailureText.Of(exception));
    }

    private string Tagged(string text) => $"{printer.Now()} {printer.Tag(Severity.Error)} {text}";
}

namespace Nuke.Common.Printing;

/// <summary>Prints failures, each once, however many targets it passes through.</summary>
internal sealed class FailureReport(Printer printer)
{
    private readonly HashSet<Exception> printed = new(ReferenceEqualityComparer.Instance);

    /// <param name="what">What failed, for a line above the stack of an exception that nobody foresaw.</param>
    /// <param name="exception">The failure.</param>
    internal void Print(string what, Exception exception)
    {
        if (!printed.Add(exception))
            return;
        if (FailureText.IsReported(exception))
        {
            printer.Line(Tagged(FailureText.FirstLine(exception)));
            return;
        }

        printer.Annotate(what, FailureText.FirstLine(exception));
        if (!FailureText.HasWordsOfItsOwn(exception))
            printer.Line(Tagged(what));
        printer.Line(FailureText.Of(exception));
    }

    private string Tagged(string text) => $"{printer.Now()} {printer.Tag(Severity.Error)} {text}";
}

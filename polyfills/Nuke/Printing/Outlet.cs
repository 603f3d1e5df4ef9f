namespace Nuke.Common.Printing;

/// <summary>The end of the way: the console of the process. Knows whether its cursor is at the start of a line.</summary>
/// <remarks>
/// A full disk or a closed stream takes the output, not the work: what runs may be half way through a deployment. It is said
/// once on standard error, and the exit code tells the rest.
/// </remarks>
internal sealed class Outlet(TextWriter output, Lazy<TextWriter> error)
{
    private bool fresh = true;
    private bool lost;

    internal void Write(Piece piece)
    {
        if (lost && piece.Kind != PieceKind.Error)
            return;
        try
        {
            Put(piece);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Lose(exception);
        }
    }

    /// <summary>Ends a line that was left open: GitHub sees a command at the start of a line only, and a person a heading.</summary>
    internal void BeginLine()
    {
        if (!fresh)
            Write(new Piece(PieceKind.Output, Environment.NewLine));
        fresh = true;
    }

    internal void Flush()
    {
        try
        {
            output.Flush();
            if (error.IsValueCreated)
                error.Value.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Lose(exception);
        }
    }

    private void Put(Piece piece)
    {
        if (piece.Kind == PieceKind.Lines)
        {
            BeginLine();
            output.WriteLine(piece.Text);
        }
        else if (piece.Text.Length > 0)
        {
            (piece.Kind == PieceKind.Error ? error.Value : output).Write(piece.Text);
            fresh = piece.Text[^1] == '\n';
        }
    }

    private void Lose(Exception exception)
    {
        if (lost)
            return;
        lost = true;
        Write(new Piece(PieceKind.Error, $"The output cannot be written ({exception.Message.TrimEnd('.')}). The run goes on unseen; its exit code tells how it ended.{Environment.NewLine}"));
    }
}

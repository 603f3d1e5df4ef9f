namespace Nuke.Common.Printing;

/// <summary>The end of the way: the console of the process. Knows whether its cursor is at the start of a line.</summary>
internal sealed class Outlet(TextWriter output, Lazy<TextWriter> error)
{
    private bool fresh = true;

    internal void Write(Piece piece)
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

    /// <summary>Ends a line that was left open: GitHub sees a command at the start of a line only, and a person a heading.</summary>
    internal void BeginLine()
    {
        if (!fresh)
            output.WriteLine();
        fresh = true;
    }

    internal void Flush()
    {
        output.Flush();
        if (error.IsValueCreated)
            error.Value.Flush();
    }
}

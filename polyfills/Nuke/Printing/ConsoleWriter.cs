using System.Text;
using Nuke.Common.Building;

namespace Nuke.Common.Printing;

/// <summary>
/// Stands in for the console when the build prints past the engine: what is written goes, masked, to the place of the target
/// that the caller works for.
/// </summary>
/// <param name="kind">Which stream this is.</param>
/// <param name="run">The run that the caller belongs to.</param>
/// <param name="outside">Where text goes that belongs to no run.</param>
internal sealed class ConsoleWriter(PieceKind kind, Func<Session?> run, TextWriter? outside = null) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (run() is { } session)
            session.Printer.Blocks.Text(value, kind);
        else
            outside?.Write(value);
    }

    public override void WriteLine() => Write(NewLine);

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush()
    {
        if (run() is { } session)
            session.Printer.Blocks.Flush();
        else
            outside?.Flush();
    }
}

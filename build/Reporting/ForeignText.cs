using System.Text;

namespace Pipeline.Reporting;

/// <summary>
/// Somebody else's text with its lines, made fit to be printed piece by piece: nothing in it can move the cursor, change colours, or be taken for a
/// command by GitHub's runner. It remembers how the last piece ended.
/// </summary>
/// <remarks>
/// The runner takes a line for a command when "::" is the first thing in it but for spaces, and "##[" anywhere
/// (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
/// </remarks>
/// <param name="host">Where it is printed.</param>
public sealed class ForeignText(HostTraits host)
{
    private readonly string margin = !host.GitHub ? "" : host.Unicode ? "│ " : "| ";
    private int hashes;
    private bool returned;

    /// <summary>Whether what was printed last ended its line.</summary>
    public bool IsAtLineStart { get; private set; } = true;

    /// <summary>What to print of the next piece.</summary>
    public string Next(string piece)
    {
        var safe = new StringBuilder(piece.Length);
        foreach (var letter in piece)
        {
            // "\r\n" is one end of a line, also when a piece ends between the two.
            if (letter == '\n' && returned)
                returned = false;
            else
                Add(safe, letter == '\r' ? '\n' : letter);
            returned = letter == '\r';
        }
        return safe.ToString();
    }

    /// <summary>A line that follows something else, in which GitHub's runner finds no command.</summary>
    public static string Uncommanded(string line) => line.Replace("##[", "## [", StringComparison.Ordinal);

    /// <summary>What ends an open line; empty when none is open.</summary>
    public string End()
    {
        var end = IsAtLineStart ? "" : "\n";
        (IsAtLineStart, hashes, returned) = (true, 0, false);
        return end;
    }

    private void Add(StringBuilder safe, char letter)
    {
        if (letter == '\n')
        {
            safe.Append(IsAtLineStart ? margin.TrimEnd() : "").Append('\n');
            (IsAtLineStart, hashes) = (true, 0);
            return;
        }
        if (IsAtLineStart)
            safe.Append(margin);
        if (host.GitHub && letter == '[' && hashes >= 2)
            safe.Append(' ');
        safe.Append(char.IsControl(letter) ? ' ' : letter);
        (IsAtLineStart, hashes) = (false, letter == '#' ? hashes + 1 : 0);
    }
}

using System.Text;

namespace Pipeline.Tests.Reporting;

/// <summary>
/// A terminal as far as the printers use one: lines, moving up, erasing downwards, hiding the cursor. Lines that are longer than
/// the screen is wide are folded as a terminal does it, so that a wrong count of lines shows.
/// </summary>
internal sealed class Screen(int width) : TextWriter
{
    private readonly List<StringBuilder> rows = [new()];
    private int row;

    public override Encoding Encoding => Encoding.UTF8;

    public bool CursorIsShown { get; private set; } = true;

    public bool CursorIsBelow => row == rows.Count - 1 && rows[row].Length == 0;

    public int Frames { get; private set; }

    /// <summary>What somebody sees, colours included.</summary>
    public string Text => string.Join('\n', rows).TrimEnd('\n') + "\n";

    public string[] Rows => Text.TrimEnd('\n').Split('\n');

    public override void Write(string? value)
    {
        Frames++;
        for (var at = 0; at < value!.Length; at++)
        {
            if (value[at] == '\e')
            {
                var end = at;
                while (!char.IsAsciiLetter(value[end]))
                    end++;
                Control(value[at..(end + 1)]);
                at = end;
            }
            else
            {
                Write(value[at]);
            }
        }
    }

    public override void Write(char value)
    {
        if (value == '\r')
            return; // The printers erase whole lines: the column never matters.
        if (value == '\n' || Pipeline.Reporting.TextLines.Columns(rows[row].ToString()) == width)
            NewRow();
        if (value != '\n')
            rows[row].Append(value);
    }

    private void NewRow()
    {
        if (++row == rows.Count)
            rows.Add(new StringBuilder());
    }

    private void Control(string sequence)
    {
        switch (sequence[^1])
        {
            case 'A':
                row -= int.Parse(sequence[2..^1]);
                break;
            case 'J':
                rows.RemoveRange(row + 1, rows.Count - row - 1);
                rows[row].Clear();
                break;
            case 'm':
                rows[row].Append(sequence);
                break;
            default:
                CursorIsShown = sequence switch
                {
                    "\e[?25h" => true,
                    "\e[?25l" => false,
                    _ => throw new InvalidOperationException($"Nobody expects {sequence[1..]}."),
                };
                break;
        }
    }
}

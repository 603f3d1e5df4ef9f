using System.Text;

namespace Pipeline.Reporting;

/// <summary>Text made to fit into lines. Escape sequences of <see cref="Palette"/> take no room.</summary>
public static class TextLines
{
    /// <summary>Somebody else's words as one line: runs of white space and control characters become a single space.</summary>
    public static string One(string text) => string.Join(' ', Safe(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A line without control characters, which could move the cursor or change colours; tabs and the like become spaces.</summary>
    public static string Safe(string line) =>
        line.Any(char.IsControl) ? string.Concat(line.TrimEnd('\r', '\n').Select(letter => char.IsControl(letter) ? ' ' : letter)) : line;

    /// <summary>How many columns a text takes.</summary>
    public static int Columns(string text)
    {
        var columns = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\e')
                at = EndOfEscape(text, at);
            else if (!char.IsLowSurrogate(text[at]))
                columns++;
        }
        return columns;
    }

    /// <summary>The beginning of a text, as much as fits, with <paramref name="ellipsis"/> where something is missing.</summary>
    public static string Cut(string text, int width, string ellipsis)
    {
        if (Columns(text) <= width)
            return text;
        var kept = new StringBuilder();
        var room = width - ellipsis.Length;
        var coloured = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\e')
            {
                var end = EndOfEscape(text, at);
                kept.Append(text, at, end - at + 1);
                (at, coloured) = (end, true);
                continue;
            }
            if (!char.IsLowSurrogate(text[at]) && --room < 0)
                break;
            kept.Append(text[at]);
        }
        return kept.Append(ellipsis).Append(coloured ? "\e[0m" : "").ToString();
    }

    /// <summary>
    /// The lines that a long one is folded into, between words, the later ones indented. A word that is longer than a line
    /// stays whole: the terminal folds it, and an address or ARN can still be copied and clicked.
    /// </summary>
    public static IEnumerable<string> Fold(string line, int width)
    {
        if (Columns(line) <= width)
            return [line];
        var indent = new string(' ', line.Length - line.TrimStart(' ').Length);
        var lines = new List<string>();
        var (folded, used) = (new StringBuilder(indent), indent.Length);
        foreach (var word in line[indent.Length..].Split(' '))
        {
            var columns = Columns(word);
            if (folded.Length > indent.Length && used + 1 + columns > width)
            {
                lines.Add(folded.ToString().TrimEnd(' '));
                indent += lines.Count == 1 ? "    " : "";
                folded.Clear().Append(indent);
                used = indent.Length;
            }
            else if (folded.Length > indent.Length)
            {
                folded.Append(' ');
                used++;
            }
            folded.Append(word);
            used += columns;
        }
        return [.. lines, folded.ToString()];
    }

    // "\e[1m": everything up to the first letter.
    private static int EndOfEscape(string text, int at)
    {
        while (at < text.Length - 1 && !char.IsAsciiLetter(text[at]))
            at++;
        return at;
    }
}

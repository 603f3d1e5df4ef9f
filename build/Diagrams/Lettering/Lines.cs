using System.Text;

namespace Pipeline.Diagrams.Lettering;

/// <summary>Breaks text into lines.</summary>
internal static class Lines
{
    private const string Ellipsis = "…";

    /// <summary>The lines of a text; a word too long for one is broken, and what does not fit into the last line is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">How it is written.</param>
    /// <param name="width">The longest line, in pixels.</param>
    /// <param name="most">The greatest number of lines.</param>
    public static IReadOnlyList<string> Of(string text, Font font, int width, int most)
    {
        var lines = new List<string>();
        foreach (var word in Words(text, font, width))
        {
            if (lines.Count > 0 && font.Width($"{lines[^1]} {word.Text}") <= width && !word.Continues)
                lines[^1] += $" {word.Text}";
            else if (lines.Count == most)
            {
                lines[^1] = Shortened(lines[^1], font, width);
                break;
            }
            else
                lines.Add(word.Text);
        }
        return lines;
    }

    private static IEnumerable<(string Text, bool Continues)> Words(string text, Font font, int width)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var (part, continues) = (new StringBuilder(), false);
            foreach (var rune in word.EnumerateRunes())
            {
                if (part.Length > 0 && font.Width($"{part}{rune}") > width)
                {
                    var at = Break(part);
                    var rest = part.ToString(at, part.Length - at);
                    yield return (part.ToString(0, at), continues);
                    part.Clear().Append(rest);
                    continues = true;
                }
                part.Append(rune);
            }
            yield return (part.ToString(), continues);
        }
    }

    // After the last sign that ends a part of a name, unless that would leave a stump.
    private static int Break(StringBuilder part)
    {
        for (var at = part.Length; at > part.Length / 2; at--)
            if (part[at - 1] is '-' or '_' or '/' or '.' or ':' or '…')
                return at;
        return part.Length;
    }

    private static string Shortened(string line, Font font, int width)
    {
        while (line.Length > 1 && font.Width(line + Ellipsis) > width)
            line = line[..(char.IsLowSurrogate(line[^1]) ? ^2 : ^1)];
        return line.TrimEnd() + Ellipsis;
    }
}

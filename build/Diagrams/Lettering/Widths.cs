using System.Text;

namespace Pipeline.Diagrams.Lettering;

/// <summary>
/// How wide characters are, in thousandths of the size of the letters. The viewer chooses the font, so these are the
/// widths of the wider ones among the usual system fonts: a line that fits here fits everywhere.
/// </summary>
internal static class Widths
{
    private const int Wide = 1000;

    public static long Of(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or '\'' or '|' or '.' or ',' or ':' or ';' or '!' => 300,
        'f' or 't' or 'r' or 'I' or ' ' or '(' or ')' or '[' or ']' or '-' or '/' or '\\' => 370,
        'm' or 'w' => 860,
        'M' or 'W' or '@' or '%' or '…' => 960,
        >= 'a' and <= 'z' => 580,
        >= 'A' and <= 'Z' => 710,
        >= '0' and <= '9' => 600,
        < 0x80 => 620,
        // Latin, Greek and Cyrillic; above that, scripts whose characters fill a square.
        < 0x1100 => 720,
        _ => Wide,
    };
}

using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Reads dates by the patterns that they are written with.</summary>
internal static class DateReading
{
    // What has no zone is taken as UTC, so that nothing depends on the zone of the machine.
    public const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;

    public static bool TryParse(string text, string format, CultureInfo culture, out DateTime date) =>
        DateTime.TryParseExact(text, format, culture, Styles, out date);

    /// <summary>The .NET format of a pattern.</summary>
    public static string NetFormat(Call call, string pattern, CultureInfo culture)
    {
        var format = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%' || at + 1 == pattern.Length)
                format.Append('\\').Append(pattern[at]);
            else if (pattern[++at] != 'g')
                format.Append(Part(pattern[at], culture) ?? throw call.Fail($"The pattern %{pattern[at]} is not supported for the parse method"));
        }
        // A format of one letter would mean one of .NET's ready-made formats.
        return format.Length == 1 ? $"%{format}" : format.ToString();
    }

    private static string? Part(char sign, CultureInfo culture) => sign switch
    {
        'c' => "ddd MMM d HH:mm:ss yyyy",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'k' => "H",
        'l' => "h",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'T' => "HH:mm:ss",
        // Between other parts, the ready-made formats d and T would mean a day and the letter T.
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        _ => DatePattern.NetFormat(sign),
    };
}

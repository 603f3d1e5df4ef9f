using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Writes dates by patterns such as <c>%d %b %Y</c>.</summary>
internal static class DatePattern
{
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var output = new StringBuilder();
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '%' || at + 1 == pattern.Length)
                output.Append(pattern[at]);
            else if (pattern[++at] == 'g')
                culture = CultureInfo.InvariantCulture;
            else
                output.Append(Part(date, pattern[at], culture));
        }
        return output.ToString();
    }

    private static string Part(DateTime date, char sign, CultureInfo culture) => NetFormat(sign) is { } format
        ? date.ToString(format, culture)
        : sign switch
        {
            'c' => Format(date, "%a %b %e %T %Y", culture),
            'C' => Number(date.Year / 100, "D2"),
            'D' => Format(date, "%m/%d/%y", culture),
            'e' => Padded(date.Day),
            'F' => Format(date, "%Y-%m-%d", culture),
            'j' => Number(date.DayOfYear, "D3"),
            'k' => Padded(date.Hour),
            'l' => Padded(((date.Hour + 11) % 12) + 1),
            'n' => "\n",
            'N' => Number((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, "D9"),
            'p' => date.ToString("tt", culture),
            'P' => date.ToString("tt", culture).ToLower(culture),
            'r' => Format(date, "%I:%M:%S %p", culture),
            'R' => Format(date, "%H:%M", culture),
            's' => Seconds(date).ToString(CultureInfo.InvariantCulture),
            't' => "\t",
            'T' => Format(date, "%H:%M:%S", culture),
            'v' => Format(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant(),
            '%' => "%",
            _ => Week(date, sign) ?? $"%{sign}",
        };

    private static string? Week(DateTime date, char sign) => sign switch
    {
        'u' => Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, "D1"),
        'w' => Number((int)date.DayOfWeek, "D1"),
        'U' => Number((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, "D2"),
        'W' => Number((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, "D2"),
        'V' => Number(ISOWeek.GetWeekOfYear(date), "D2"),
        _ => null,
    };

    /// <summary>The .NET format of a sign; null for those that have none.</summary>
    public static string? NetFormat(char sign) => sign switch
    {
        'a' => "ddd", 'A' => "dddd", 'b' or 'h' => "MMM", 'B' => "MMMM", 'd' => "dd", 'H' => "HH", 'I' => "hh", 'L' => "fff",
        'm' => "MM", 'M' => "mm", 'S' => "ss", 'x' => "d", 'X' => "T", 'y' => "yy", 'Y' => "yyyy", 'Z' => "zzz",
        _ => null,
    };

    // A date without a zone is taken as UTC, so that nothing depends on the zone of the machine.
    private static long Seconds(DateTime date) =>
        new DateTimeOffset(date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds();

    private static string Number(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Padded(int value) => value.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}

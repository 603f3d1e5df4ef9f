using System.Globalization;
using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>date</c>, as far as it is deterministic: templates that ask for the present time would never hash alike.</summary>
internal static class DateFunctions
{
    private const string DefaultFormat = "%d %b %Y";

    public static ScriptObject Make()
    {
        var group = new ScriptObject(16)
        {
            ["format"] = DefaultFormat,
            ["parse"] = new Builtin("text pattern? culture?", a => a[0] is null or "" ? null : Parse(a, a.Text(0), a.OptionalText(1), a.OptionalText(2))),
            ["parse_to_string"] = new Builtin("text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
            ["to_string"] = new Builtin("datetime pattern? culture?", a => a[0] is DateTime date ? Format(a.Evaluator, date, a.OptionalText(1), a.OptionalText(2)) : null),
            ["add_days"] = new Builtin("date days", a => Date(a).AddDays(a.Real(1))),
            ["add_months"] = new Builtin("date months", a => Date(a).AddMonths(a.Integer(1))),
            ["add_years"] = new Builtin("date years", a => Date(a).AddYears(a.Integer(1))),
            ["add_hours"] = new Builtin("date hours", a => Date(a).AddHours(a.Real(1))),
            ["add_minutes"] = new Builtin("date minutes", a => Date(a).AddMinutes(a.Real(1))),
            ["add_seconds"] = new Builtin("date seconds", a => Date(a).AddSeconds(a.Real(1))),
            ["add_milliseconds"] = new Builtin("date millis", a => Date(a).AddMilliseconds(a.Real(1))),
        };
        group.SetValue("default_format", DefaultFormat, true);
        return group;
    }

    /// <summary>A date as text, in the format of <c>date.format</c> unless another is given.</summary>
    public static string Format(Evaluator evaluator, DateTime date, string? pattern, string? culture = null)
    {
        var standard = (evaluator.Context.BuiltinObject["date"] as ScriptObject)?["format"] as string ?? DefaultFormat;
        pattern = pattern is null or "%g" ? standard : pattern;
        return DatePattern.Format(date, pattern, Culture(culture));
    }

    private static DateTime Date(Arguments a) =>
        a[0] is DateTime date ? date : throw a.Call.Fail($"Expecting a date as the first argument of {a.Call.Name} instead of a value of type `{Kinds.Of(a[0])}`");

    private static DateTime Parse(Arguments a, string text, string? pattern, string? culture)
    {
        var read = pattern is null
            ? DateTime.TryParse(text, Culture(culture), DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date)
            : DatePattern.TryParse(text, pattern, Culture(culture), out date);
        return read ? date : throw a.Call.Fail($"Unable to parse the date `{text}`");
    }

    private static object? ParseToString(Arguments a) => a[0] is null or ""
        ? null
        : Format(a.Evaluator, Parse(a, a.Text(0), a.OptionalText(3), a.OptionalText(4)), a.OptionalText(1), a.OptionalText(2));

    private static CultureInfo Culture(string? name) => name is null ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(name);
}

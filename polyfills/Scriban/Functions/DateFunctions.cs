using System.Globalization;
using Scriban.Evaluation;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>date</c>. A host that needs the same output at any time sets <c>now</c> to a function of its own.</summary>
internal static class DateFunctions
{
    public static ScriptObject Make()
    {
        var group = new DateGroup();
        AddClock(group);
        AddSteps(group);
        group["parse"] = new Builtin("text pattern? culture?", a => a[0] is null or "" ? null : Parse(a, a.OptionalText(1), a.Culture(2)));
        group["parse_to_string"] = new Builtin("text output_pattern? output_culture? input_pattern? input_culture?", ParseToString);
        group["to_string"] = new Builtin("datetime pattern? culture?", a => a[0] is null ? null : Format(a.Evaluator, Date(a), a.OptionalText(1), a.Culture(2)));
        return group;
    }

    private static void AddClock(DateGroup group)
    {
        group["format"] = DateGroup.DefaultFormat;
        group.SetValue("default_format", DateGroup.DefaultFormat, true);
        group["now"] = new Builtin("", _ => DateTime.Now);
    }

    private static void AddSteps(DateGroup group)
    {
        group["add_days"] = new Builtin("date days", a => Date(a).AddDays(a.Real(1)));
        group["add_months"] = new Builtin("date months", a => Date(a).AddMonths(a.Integer(1)));
        group["add_years"] = new Builtin("date years", a => Date(a).AddYears(a.Integer(1)));
        group["add_hours"] = new Builtin("date hours", a => Date(a).AddHours(a.Real(1)));
        group["add_minutes"] = new Builtin("date minutes", a => Date(a).AddMinutes(a.Real(1)));
        group["add_seconds"] = new Builtin("date seconds", a => Date(a).AddSeconds(a.Real(1)));
        group["add_milliseconds"] = new Builtin("date millis", a => Date(a).AddMilliseconds(a.Real(1)));
    }

    /// <summary>A date as text, in the format of <c>date.format</c> unless another is given.</summary>
    public static string Format(Evaluator evaluator, DateTime date, string? pattern, CultureInfo? culture = null)
    {
        var standard = (evaluator.Context.BuiltinObject["date"] as DateGroup)?.Format ?? DateGroup.DefaultFormat;
        pattern = pattern switch { null => standard, "%g" => "%g " + standard, _ => pattern };
        return DatePattern.Format(date, pattern, culture ?? CultureInfo.InvariantCulture);
    }

    private static DateTime Date(Arguments a) => a[0] switch
    {
        DateTime date => date,
        DateTimeOffset moment => moment.DateTime,
        string => Parse(a, null, CultureInfo.InvariantCulture),
        var other => throw a.Unable(other, "DateTime"),
    };

    private static DateTime Parse(Arguments a, string? pattern, CultureInfo culture)
    {
        if (a[0] is DateTime known)
            return known;
        var text = a.Text(0);
        if (pattern is null ? DateTime.TryParse(text, culture, DateReading.Styles, out var date) : DateReading.TryParse(text, DateReading.NetFormat(a.Call, pattern, culture), culture, out date))
            return date;
        throw a.Call.Fail(pattern is null
            ? $"Unable to parse the date `{text}`: write it like 2016/01/05, or say how it is written with a pattern such as '%d.%m.%Y'"
            : $"Unable to parse the date `{text}` by the pattern `{pattern}`");
    }

    private static object? ParseToString(Arguments a) => a[0] is null or ""
        ? null
        : Format(a.Evaluator, Parse(a, a.OptionalText(3), a.Culture(4)), a.OptionalText(1), a.Culture(2));
}

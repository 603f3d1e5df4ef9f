using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The group <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static ScriptObject Make() => new(8)
    {
        ["zero"] = TimeSpan.Zero,
        ["from_days"] = new Builtin("days", a => TimeSpan.FromDays(a.Real(0))),
        ["from_hours"] = new Builtin("hours", a => TimeSpan.FromHours(a.Real(0))),
        ["from_minutes"] = new Builtin("minutes", a => TimeSpan.FromMinutes(a.Real(0))),
        ["from_seconds"] = new Builtin("seconds", a => TimeSpan.FromSeconds(a.Real(0))),
        ["from_milliseconds"] = new Builtin("millis", a => TimeSpan.FromMilliseconds(a.Real(0))),
        ["parse"] = new Builtin("text", a => a[0] is TimeSpan known ? known
            : TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var span) ? span
            : throw a.Call.Fail($"Unable to parse the timespan `{a.Text(0)}`: write it like 1.02:03:04 for one day, two hours, three minutes and four seconds")),
    };
}

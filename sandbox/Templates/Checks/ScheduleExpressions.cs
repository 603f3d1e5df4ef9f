using System.Globalization;

namespace Pipeline.Sandbox.Templates.Checks;

/// <summary>Schedule expressions of EventBridge (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html).</summary>
internal static class ScheduleExpressions
{
    /// <summary>What is wrong with an expression, or null.</summary>
    public static string? Objection(string text)
    {
        if (text.StartsWith("rate(", StringComparison.Ordinal) && text.EndsWith(')'))
            return Rate(text[5..^1]);
        if (text.StartsWith("cron(", StringComparison.Ordinal) && text.EndsWith(')'))
            return Cron(text[5..^1]);
        return text.StartsWith("at(", StringComparison.Ordinal) && text.EndsWith(')') || text is "NOW" ? null : $"'{text}' is no schedule: write rate(5 minutes) or cron(0 12 * * ? *)";
    }

    private static string? Rate(string body)
    {
        if (body.Split(' ') is not [var count, var unit] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            return $"rate({body}) takes a whole number above 0 and a unit";
        if (unit is not ("minute" or "minutes" or "hour" or "hours" or "day" or "days"))
            return $"rate({body}) has the unit '{unit}': use minutes, hours or days";
        var right = number == 1 ? unit.TrimEnd('s') : unit.TrimEnd('s') + "s";
        return right == unit ? null : $"rate({body}) has the wrong unit for {number}: write rate({number} {right})";
    }

    private static string? Cron(string body)
    {
        var fields = body.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 6)
            return $"cron({body}) has {fields.Length} fields: minutes, hours, day of month, month, day of week and year make 6";
        return (fields[2] == "?") == (fields[4] == "?") ? $"cron({body}) needs '?' in exactly one of day of month and day of week" : null;
    }
}

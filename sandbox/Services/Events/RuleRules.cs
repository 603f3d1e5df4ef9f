using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Events.Patterns;

namespace Pipeline.Sandbox.Services.Events;

/// <summary>What a rule must look like.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html</remarks>
internal static class RuleRules
{
    public static void Check(JsonObject rule, bool isDefaultBus)
    {
        var (pattern, schedule) = (rule.Text("EventPattern"), rule.Text("ScheduleExpression"));
        if (string.IsNullOrEmpty(pattern) && string.IsNullOrEmpty(schedule))
            throw new AwsError("ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified.");
        if (!string.IsNullOrEmpty(pattern))
            EventPattern.Parse(pattern);
        if (!string.IsNullOrEmpty(schedule) && !IsSchedule(schedule))
            throw new AwsError("ValidationException", "Parameter ScheduleExpression is not valid.");
        if (!string.IsNullOrEmpty(schedule) && !isDefaultBus)
            throw new AwsError("ValidationException", "ScheduleExpression is supported only on the default event bus.");
    }

    // rate(5 minutes), rate(1 day), cron(0 12 * * ? *)
    private static bool IsSchedule(string expression)
    {
        if (expression.StartsWith("cron(", StringComparison.Ordinal) && expression.EndsWith(')'))
            return expression["cron(".Length..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6;
        if (!expression.StartsWith("rate(", StringComparison.Ordinal) || !expression.EndsWith(')'))
            return false;
        return expression["rate(".Length..^1].Split(' ') is [var number, var unit]
            && int.TryParse(number, out var count) && count > 0
            && (count == 1 ? unit is "minute" or "hour" or "day" : unit is "minutes" or "hours" or "days");
    }
}

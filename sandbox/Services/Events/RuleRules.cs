using System.Text.Json;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events;

/// <summary>What a rule must look like.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html</remarks>
internal static class RuleRules
{
    public static void Check(JsonObject rule)
    {
        var (pattern, schedule) = (rule.Text("EventPattern"), rule.Text("ScheduleExpression"));
        if (string.IsNullOrEmpty(pattern) && string.IsNullOrEmpty(schedule))
            throw new AwsError("ValidationException", "Parameter(s) EventPattern or ScheduleExpression must be specified.");
        if (!string.IsNullOrEmpty(pattern))
            CheckPattern(pattern);
        if (!string.IsNullOrEmpty(schedule) && !IsSchedule(schedule))
            throw new AwsError("ValidationException", "Parameter ScheduleExpression is not valid.");
    }

    private static void CheckPattern(string text)
    {
        JsonNode? pattern;
        try
        {
            pattern = JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            throw Invalid("Invalid JSON");
        }
        if (pattern is not JsonObject { Count: > 0 } members)
            throw Invalid("Filter is not an object");
        CheckMembers(members);
    }

    // Every leaf is a list of values or of tests such as {"prefix": "a"}; $or holds a list of patterns.
    private static void CheckMembers(JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            if (value is JsonObject { Count: > 0 } inner)
                CheckMembers(inner);
            else if (name == "$or" && value is JsonArray { Count: > 1 } choices && choices.All(choice => choice is JsonObject))
                foreach (var choice in choices)
                    CheckMembers(choice!.AsObject());
            else if (value is not JsonArray { Count: > 0 })
                throw Invalid($"\"{name}\" must be an object or an array");
        }
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

    private static AwsError Invalid(string reason) => new("InvalidEventPatternException", $"Event pattern is not valid. Reason: {reason}");
}

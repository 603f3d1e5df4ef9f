using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>What an alarm on a metric may say.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html</remarks>
internal static class AlarmRules
{
    private const int Day = 86_400;
    private const int Hour = 3600;

    private static readonly string[] Treatments = ["breaching", "notBreaching", "ignore", "missing"];

    /// <exception cref="AwsError">The settings contradict themselves, lack something or are out of bounds.</exception>
    public static void Check(JsonObject alarm)
    {
        if (alarm["EvaluationCriteria"] is not null)
            throw Invalid("The sandbox does not imitate alarms on PromQL queries.");
        if ((alarm["MetricName"] is null) == (alarm["Metrics"] is not JsonArray { Count: > 0 }))
            throw Invalid("Exactly one of MetricName and Metrics must be specified.");
        foreach (var member in new[] { "EvaluationPeriods", "ComparisonOperator" })
            if (alarm[member] is null)
                throw Invalid($"The parameter {member} is required.");
        if ((alarm["Threshold"] is null) == (alarm["ThresholdMetricId"] is null))
            throw Invalid("Exactly one of Threshold and ThresholdMetricId must be specified.");
        if (alarm.Number("DatapointsToAlarm") > alarm.Number("EvaluationPeriods"))
            throw Invalid("DatapointsToAlarm must be less than or equal to EvaluationPeriods.");
        if (alarm.Text("TreatMissingData") is { } treatment && !Treatments.Contains(treatment))
            throw Invalid($"Value '{treatment}' at 'treatMissingData' failed to satisfy constraint: Member must be one of {string.Join(", ", Treatments)}");
        if (alarm["MetricName"] is not null)
            CheckMetric(alarm);
        foreach (var action in alarm.Texts("OKActions").Concat(alarm.Texts("AlarmActions")).Concat(alarm.Texts("InsufficientDataActions")))
            if (action.Split(':') is not ["arn", _, _, ..])
                throw Invalid($"Invalid arn syntax: {action}");
    }

    private static void CheckMetric(JsonObject alarm)
    {
        if (alarm["Namespace"] is null)
            throw Invalid("The parameter Namespace is required with MetricName.");
        if ((alarm["Statistic"] is null) == (alarm["ExtendedStatistic"] is null))
            throw Invalid("Exactly one of Statistic and ExtendedStatistic must be specified.");
        if (alarm.Number("Period") is not { } period || (period is not (10 or 20 or 30) && period % 60 != 0))
            throw Invalid("Period must be 10, 20, 30 or a multiple of 60");
        // A week for alarms whose period is an hour or longer, else a day.
        var (whole, most) = ((long)period * alarm.Number("EvaluationPeriods")!.Value, period < Hour ? Day : 7 * Day);
        if (whole > most)
            throw Invalid($"Metrics cannot be checked across more than {(most == Day ? "a day" : "seven days")} (EvaluationPeriods * Period must be <= {most})");
    }

    private static AwsError Invalid(string message) => new("ValidationError", message);
}

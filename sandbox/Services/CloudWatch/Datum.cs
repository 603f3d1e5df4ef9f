using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>Something that was measured.</summary>
/// <param name="Metric">What was measured.</param>
/// <param name="Time">When.</param>
/// <param name="Sample">The value or values.</param>
internal sealed record Measured(Metric Metric, DateTimeOffset Time, Sample Sample);

/// <summary>Reads what PutMetricData is given.</summary>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html</remarks>
internal static class Datum
{
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(14);
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(2);

    /// <summary>One datum.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="datum">What was given.</param>
    /// <param name="now">The present time, which counts where no other is given.</param>
    /// <param name="place">How errors call it.</param>
    /// <exception cref="AwsError">It has no value, or several, or is of another time.</exception>
    public static Measured Read(string space, JsonObject datum, DateTimeOffset now, string place)
    {
        var time = datum.Text("Timestamp") is { } text ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : now;
        if (time < now - Oldest || time > now + Ahead)
            throw Invalid($"The parameter {place}.Timestamp must specify a time within the past two weeks and no more than two hours in the future.");
        if (new[] { "Value", "Values", "StatisticValues" }.Count(member => datum[member] is not null) != 1)
            throw new AwsError("InvalidParameterCombination", $"At-least one and only one of the parameters {place}.Value, {place}.Values and {place}.StatisticValues must be specified.");
        return new(Metric.Of(space, datum), time, SampleOf(datum, place));
    }

    private static Sample SampleOf(JsonObject datum, string place)
    {
        var unit = datum.Text("Unit") ?? Sample.NoUnit;
        if (datum["StatisticValues"] is JsonObject set)
            return new(Number(set["Sum"]!), Number(set["SampleCount"]!), Number(set["Minimum"]!), Number(set["Maximum"]!), unit);
        if (datum["Value"] is { } value)
            return Sample.One(Number(value), unit);
        List<double> values = [.. datum["Values"]!.AsArray().Select(one => Number(one!))];
        List<double> counts = datum["Counts"] is JsonArray given ? [.. given.Select(one => Number(one!))] : [.. values.Select(_ => 1.0)];
        if (values.Count == 0 || counts.Count != values.Count)
            throw Invalid($"The parameters {place}.Values and {place}.Counts must be of the same size and not empty.");
        return new(values.Zip(counts, (one, count) => one * count).Sum(), counts.Sum(), values.Min(), values.Max(), unit);
    }

    private static double Number(JsonNode value) => double.Parse(value.ToString(), CultureInfo.InvariantCulture);

    private static AwsError Invalid(string message) => new("InvalidParameterValue", message);
}

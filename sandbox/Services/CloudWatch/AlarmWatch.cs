using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>Tells what an alarm says of the latest periods of its metric, the present one included.</summary>
/// <param name="alarm">An alarm with a statistic of one metric and a threshold.</param>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html</remarks>
internal sealed class AlarmWatch(JsonObject alarm)
{
    // Where periods are missing, CloudWatch looks a little further back.
    private const int Further = 2;

    private readonly int periods = alarm.Number("EvaluationPeriods")!.Value;
    private readonly int needed = alarm.Number("DatapointsToAlarm") ?? alarm.Number("EvaluationPeriods")!.Value;
    private readonly double threshold = double.Parse(alarm["Threshold"]!.ToString(), CultureInfo.InvariantCulture);

    /// <summary>The length of a period in seconds.</summary>
    public int Period { get; } = alarm.Number("Period")!.Value;

    /// <summary>The values of the periods that count, the latest first; null for one without data.</summary>
    /// <param name="now">The present time.</param>
    /// <param name="read">Reads the samples of a range of seconds.</param>
    public IReadOnlyList<double?> Points(DateTimeOffset now, Func<(long From, long To), IReadOnlyList<KeyValuePair<long, Sample>>> read)
    {
        var second = now.ToUnixTimeSeconds();
        var last = second - (second % Period);
        var found = read((last - ((periods + Further - 1L) * Period), last + Period)).ToDictionary();
        return [.. Enumerable.Range(0, periods + Further).Select(back => found.TryGetValue(last - ((long)back * Period), out var sample) ? sample.Value(alarm.Need("Statistic")) : (double?)null)];
    }

    /// <summary>What the alarm says; null when it stays as it is.</summary>
    public AlarmVerdict? Judge(IReadOnlyList<double?> points)
    {
        List<double> present = [.. points.OfType<double>().Take(periods)];
        var (breaching, missing) = (present.Count(Breaches), periods - present.Count);
        var treatment = alarm.Text("TreatMissingData") ?? "missing";
        var isRinging = treatment switch
        {
            "breaching" => breaching + missing >= needed,
            "missing" when present.Count > 0 => breaching >= Math.Min(needed, present.Count),
            _ => breaching >= needed,
        };
        if (isRinging)
            return Say(AlarmState.Ringing, present, breaching);
        if (treatment == "ignore" && present.Count - breaching <= periods - needed && missing > 0)
            return null;
        return treatment == "missing" && present.Count == 0
            ? new(AlarmState.Unknown, $"Insufficient Data: {missing} datapoints were unknown.", null)
            : Say(AlarmState.Fine, present, present.Count - breaching);
    }

    private bool Breaches(double value) => alarm.Need("ComparisonOperator") switch
    {
        "GreaterThanOrEqualToThreshold" => value >= threshold,
        "GreaterThanThreshold" => value > threshold,
        "LessThanThreshold" => value < threshold,
        _ => value <= threshold,
    };

    private AlarmVerdict Say(string state, List<double> present, int count)
    {
        var values = string.Join(", ", present.Select(value => value.ToString("0.0###", CultureInfo.InvariantCulture)));
        var side = state == AlarmState.Ringing ? "breached" : "did not breach";
        return new(state, $"Threshold Crossed: {count} out of the last {periods} datapoints [{values}] {side} the threshold ({threshold.ToString("0.0###", CultureInfo.InvariantCulture)}).", null);
    }
}

/// <summary>What an alarm says and why.</summary>
/// <param name="State">One of <see cref="AlarmState"/>.</param>
/// <param name="Reason">The reason in words.</param>
/// <param name="Data">The reason as JSON; null when there is none.</param>
internal sealed record AlarmVerdict(string State, string Reason, string? Data);

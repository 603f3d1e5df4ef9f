using System.Globalization;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>
/// What was measured, one sample per metric, minute and unit: however much is measured, a metric grows by no more than that. What is older
/// than fifteen days is forgotten, as AWS forgets its minutes.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#metrics-retention</remarks>
internal sealed class Measurements(SandboxWorld world)
{
    private const int Minute = 60;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(15);

    private readonly Table<Sample> samples = world.Store.Table("cloudwatch/samples", SampleJson.Default.Sample);

    private readonly Table<Metric> metrics = world.Store.Table("cloudwatch/metrics", MetricJson.Default.Metric);

    /// <summary>Adds to what was measured in a minute.</summary>
    public void Add(Call call, Metric metric, DateTimeOffset time, Sample sample)
    {
        var second = time.ToUnixTimeSeconds();
        var (prefix, isNew) = (Prefix(call, metric), false);
        samples.Change($"{prefix}{Digits(second - (second % Minute))}/{sample.Unit}", present =>
        {
            isNew = present is null;
            return present?.Plus(sample) ?? sample;
        });
        if (!isNew)
            return;
        metrics.Change($"{Own(call)}{metric.Key}", present => present ?? metric);
        foreach (var (key, _) in samples.Walk(prefix).TakeWhile(row => Second(row.Key, prefix) < (world.Clock.GetUtcNow() - Kept).ToUnixTimeSeconds()))
            samples.Remove(key);
    }

    /// <summary>What was measured, by the second at which each period begins, in order.</summary>
    /// <param name="from">The first second.</param>
    /// <param name="to">The first second that does not count any more.</param>
    /// <param name="period">The length of a period in seconds.</param>
    /// <param name="unit">The only unit to count; null for all.</param>
    public IReadOnlyList<KeyValuePair<long, Sample>> Read(Call call, Metric metric, (long From, long To) range, int period, string? unit = null)
    {
        var (prefix, found) = (Prefix(call, metric), new SortedDictionary<long, Sample>());
        foreach (var (key, sample) in samples.Walk(prefix, prefix + Digits(range.From)))
        {
            var second = Second(key, prefix);
            if (second >= range.To)
                break;
            var begin = second - (second % period);
            if (unit is null || sample.Unit == unit)
                found[begin] = found.TryGetValue(begin, out var other) ? other.Plus(sample) : sample;
        }
        return [.. found];
    }

    /// <summary>The metrics that were measured in the last two weeks, or lately, by their keys.</summary>
    public IEnumerable<KeyValuePair<string, Metric>> Active(Call call, TimeSpan within)
    {
        var since = Digits((world.Clock.GetUtcNow() - within).ToUnixTimeSeconds());
        return metrics.Under(Own(call)).Where(row => Prefix(call, row.Value) is var prefix && samples.Under(prefix, prefix + since, 1).Count > 0);
    }

    private static string Own(Call call) => $"{call.Account}/{call.Region}/";

    private static string Prefix(Call call, Metric metric) => $"{Own(call)}{metric.Id}/";

    private static string Digits(long second) => second.ToString("D12", CultureInfo.InvariantCulture);

    private static long Second(string key, string prefix) => long.Parse(key.AsSpan(prefix.Length, 12), CultureInfo.InvariantCulture);
}

using System.Globalization;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Pipeline.Reporting;

namespace Pipeline.Aws.CloudWatch;

/// <summary>When somebody last asked an endpoint, as far back as CloudWatch keeps minutes.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch.html</remarks>
public sealed class LastInvocations(AwsSession session, TimeProvider clock, Reporter reporter)
{
    private const int MostAtOnce = 500; // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html

    // From days to minutes, each only for what the one before saw in its last two periods: mostly one call, and three at most for 500 metrics.
    private static readonly (TimeSpan Window, TimeSpan Period)[] Looks =
        [(Longest, TimeSpan.FromDays(1)), (TimeSpan.FromDays(2), TimeSpan.FromHours(1)), (TimeSpan.FromHours(2), TimeSpan.FromMinutes(1))];

    /// <summary>How far back it is looked.</summary>
    public static TimeSpan Longest => TimeSpan.FromDays(15);

    /// <summary>The time of the last request, to the minute when it was lately, to the day when it was long ago; null when CloudWatch does not let the caller look.</summary>
    /// <param name="asked">What may have been asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<AskedMetric, DateTimeOffset>?> ReadAsync(IReadOnlyCollection<AskedMetric> asked, CancellationToken cancellation)
    {
        var last = new Dictionary<AskedMetric, DateTimeOffset>();
        var now = clock.GetUtcNow();
        IReadOnlyCollection<AskedMetric> open = asked;
        foreach (var (window, period) in Looks)
        {
            open = [.. open.Where(one => window == Longest || (last.TryGetValue(one, out var time) && now - time < window))];
            foreach (var some in open.Chunk(MostAtOnce))
                if (!await LookAsync(some, now - window, now, period, last, cancellation))
                {
                    reporter.Raise(new Warned("last invocations are not known: that takes cloudwatch:GetMetricData"));
                    return null;
                }
        }
        return last;
    }

    private async Task<bool> LookAsync(AskedMetric[] some, DateTimeOffset start, DateTimeOffset end, TimeSpan period, Dictionary<AskedMetric, DateTimeOffset> last, CancellationToken cancellation)
    {
        var request = new GetMetricDataRequest
        {
            StartTime = start.UtcDateTime,
            EndTime = end.UtcDateTime,
            ScanBy = ScanBy.TimestampDescending,
            MetricDataQueries = [.. some.Select((one, at) => Query(one, at, period))],
        };
        do
        {
            var page = await session.Metrics.GetMetricDataAsync(request, cancellation)
                .AsOrNull("cloudwatch:GetMetricData", failure => failure.ErrorCode is "AccessDenied" or "AccessDeniedException");
            if (page is null)
                return false;
            foreach (var result in page.MetricDataResults ?? [])
                foreach (var (time, count) in (result.Timestamps ?? []).Zip(result.Values ?? []))
                    if (count > 0)
                        Keep(last, some[int.Parse(result.Id.AsSpan(1), CultureInfo.InvariantCulture)], new DateTimeOffset(time.ToUniversalTime()));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return true;
    }

    private static void Keep(Dictionary<AskedMetric, DateTimeOffset> last, AskedMetric one, DateTimeOffset time)
    {
        if (!last.TryGetValue(one, out var before) || time > before)
            last[one] = time;
    }

    private static MetricDataQuery Query(AskedMetric one, int at, TimeSpan period) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"q{at}"),
        MetricStat = new MetricStat
        {
            Metric = new Metric { Namespace = "AWS/SageMaker", MetricName = "Invocations", Dimensions = [.. one.Dimensions.Select(pair => new Dimension { Name = pair.Name, Value = pair.Value })] },
            Period = (int)period.TotalSeconds,
            Stat = "Sum",
        },
    };
}

/// <summary>What counts requests: a variant of an endpoint, or an inference component.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Variant">The variant; null of a component.</param>
/// <param name="Component">The component; null of a variant.</param>
public sealed record AskedMetric(string Endpoint, string? Variant, string? Component)
{
    /// <summary>The dimensions of its metric.</summary>
    public IEnumerable<(string Name, string Value)> Dimensions =>
        Component is not null ? [("InferenceComponentName", Component)] : [("EndpointName", Endpoint), ("VariantName", Variant ?? "")];
}

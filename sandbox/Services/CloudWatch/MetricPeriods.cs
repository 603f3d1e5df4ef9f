namespace Pipeline.Sandbox.Services.CloudWatch;

/// <summary>The lengths of time that metrics are told in.</summary>
internal static class MetricPeriods
{
    private const int Minute = 60;

    /// <summary>Whether a period may be that long, in seconds.</summary>
    public static bool IsOne(int period) => period is 1 or 5 or 10 or 20 or 30 || (period > 0 && period % Minute == 0);

    /// <summary>The range with its beginning rounded down to a whole minute, or to a whole period when that is shorter.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html</remarks>
    public static (long From, long To) Whole(long from, long to, int period) => (from - (from % Math.Min(period, Minute)), to);
}

using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class DurationsTests
{
    [Theory]
    [InlineData(-5, "0 ms")]
    [InlineData(0, "0 ms")]
    [InlineData(0.4, "0 ms")]
    [InlineData(850, "850 ms")]
    [InlineData(999.9, "999 ms")]
    [InlineData(1000, "1.0 s")]
    [InlineData(12_345, "12.3 s")]
    [InlineData(59_999, "59.9 s")]
    [InlineData(60_000, "1 m 00 s")]
    [InlineData(245_900, "4 m 05 s")]
    [InlineData(3_600_000, "60 m 00 s")]
    [InlineData(90_061_000, "1501 m 01 s")]
    public void A_duration_reads_the_same_everywhere(double milliseconds, string text) =>
        Assert.Equal(text, Durations.Text(TimeSpan.FromMilliseconds(milliseconds)));

    [Theory]
    [InlineData(0, "00:00:00")]
    [InlineData(80.9, "00:01:20")]
    [InlineData(3_599, "00:59:59")]
    [InlineData(90_061, "25:01:01")]
    [InlineData(360_000, "100:00:00")]
    public void A_clock_counts_hours_beyond_a_day(double seconds, string text) => Assert.Equal(text, Durations.Clock(TimeSpan.FromSeconds(seconds)));
}

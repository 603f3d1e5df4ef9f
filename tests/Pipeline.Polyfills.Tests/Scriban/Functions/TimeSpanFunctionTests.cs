namespace Pipeline.Polyfills.Tests.Scriban.Functions;

public class TimeSpanFunctionTests
{
    [Theory]
    [InlineData("{{ t = timespan.from_days 1.5; t.days; ' '; t.hours; ' '; t.total_hours == 36 }}", "1 12 true")]
    [InlineData("{{ t = timespan.from_hours 25; t.days; ' '; t.hours }}", "1 1")]
    [InlineData("{{ t = timespan.from_minutes 90; t.hours; ' '; t.minutes; ' '; t.total_hours }}", "1 30 1.5")]
    [InlineData("{{ t = timespan.from_seconds 61; t.minutes; ' '; t.seconds; ' '; t.total_milliseconds == 61000 }}", "1 1 true")]
    [InlineData("{{ t = timespan.from_milliseconds 1500; t.seconds; ' '; t.milliseconds; ' '; t.total_seconds }}", "1 500 1.5")]
    [InlineData("{{ t = timespan.parse '1.02:03:04'; t.days; t.hours; t.minutes; t.seconds; ' '; t }}", "1234 1.02:03:04")]
    [InlineData("{{ (timespan.from_hours 1) + (timespan.from_minutes 30) }} {{ (timespan.from_hours 1) - timespan.zero }} {{ (timespan.from_hours 1) > (timespan.from_minutes 59) }}", "01:30:00 01:00:00 true")]
    public void Intervals_are_made_and_taken_apart(string text, string expected) => Assert.Equal(expected, Rendering.Render(text));

    [Fact]
    public void What_is_no_interval_says_so() =>
        Assert.Equal("text(1,13) : error : Unable to parse the timespan `long`: write it like 1.02:03:04 for one day, two hours, three minutes and four seconds", Rendering.Failure("{{ 'long' | timespan.parse }}"));
}

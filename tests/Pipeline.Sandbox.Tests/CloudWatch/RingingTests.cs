using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudWatch;

[Behaviour("CloudWatch", "what rings")]
public sealed class RingingTests
{
    private readonly ServiceCaller cloudwatch = new("cloudwatch");

    [Fact]
    public async Task Data_above_the_threshold_ring_and_data_below_it_calm_down()
    {
        await PutAsync("");
        await MeasureAsync(3);
        var ringing = await AlarmAsync();
        cloudwatch.Clock.Pass(TimeSpan.FromMinutes(1));
        await MeasureAsync(0);
        var calm = await AlarmAsync();

        Assert.Equal("ALARM", (string)ringing["StateValue"]!);
        Assert.Contains("[3.0] breached the threshold (1.0)", (string)ringing["StateReason"]!, StringComparison.Ordinal);
        Assert.Equal(("OK", "2026-08-01T12:01:00.000Z"), ((string)calm["StateValue"]!, (string)calm["StateTransitionedTimestamp"]!));
    }

    [Fact]
    public async Task An_alarm_that_is_put_looks_at_the_data_that_are_there()
    {
        await MeasureAsync(3);
        await PutAsync("");

        Assert.Equal("ALARM", (string)(await AlarmAsync())["StateValue"]!);
    }

    [Fact]
    public async Task Data_of_another_metric_or_dimension_say_nothing()
    {
        await PutAsync(""","Dimensions":[{"Name":"Desk","Value":"3"}]""");
        await MeasureAsync(3);

        Assert.Equal("INSUFFICIENT_DATA", (string)(await AlarmAsync())["StateValue"]!);
    }

    // The table of https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
    [Theory]
    [InlineData("0-X-X", "OK", "OK", "OK", "OK")]
    [InlineData("0----", "OK", "OK", "OK", "OK")]
    [InlineData("0XX-X", "ALARM", "ALARM", "ALARM", "ALARM")]
    [InlineData("--X--", "ALARM", "INSUFFICIENT_DATA", "ALARM", "OK")]
    public async Task Missing_periods_are_treated_as_told(string periods, string missing, string ignore, string breaching, string notBreaching)
    {
        for (var at = 0; at < periods.Length; at++)
            if (periods[at] != '-')
                await MeasureAsync(periods[at] == 'X' ? 3 : 0, minutesAgo: periods.Length - 1 - at);
        foreach (var (treatment, state) in new[] { ("missing", missing), ("ignore", ignore), ("breaching", breaching), ("notBreaching", notBreaching) })
        {
            await PutAsync($$""","TreatMissingData":"{{treatment}}" """, periods: 3, name: treatment);
            Assert.Equal((treatment, state), (treatment, (string)(await AlarmAsync(treatment))["StateValue"]!));
        }
    }

    [Fact]
    public async Task Some_of_the_periods_are_enough_where_the_alarm_says_so()
    {
        await MeasureAsync(3, minutesAgo: 2);
        await MeasureAsync(0, minutesAgo: 1);
        await MeasureAsync(3);
        await PutAsync(""","DatapointsToAlarm":2""", periods: 3);
        await PutAsync("", periods: 3, name: "all");

        Assert.Equal("ALARM", (string)(await AlarmAsync())["StateValue"]!);
        Assert.Equal("OK", (string)(await AlarmAsync("all"))["StateValue"]!);
    }

    private Task<JsonObject> PutAsync(string more, int periods = 1, string name = "errors") => cloudwatch.CallAsync("PutMetricAlarm",
        $$"""{"AlarmName":"{{name}}","Namespace":"Shop","MetricName":"Errors","Statistic":"Sum","Period":60,"Threshold":1,"ComparisonOperator":"GreaterThanOrEqualToThreshold","EvaluationPeriods":{{periods}}{{more}}}""");

    private Task<JsonObject> MeasureAsync(double value, int minutesAgo = 0) => cloudwatch.CallAsync("PutMetricData",
        $$"""{"Namespace":"Shop","MetricData":[{"MetricName":"Errors","Value":{{value}},"Timestamp":"{{cloudwatch.Clock.GetUtcNow().AddMinutes(-minutesAgo):O}}"}]}""");

    private async Task<JsonNode> AlarmAsync(string name = "errors") =>
        (await cloudwatch.CallAsync("DescribeAlarms", $$"""{"AlarmNames":["{{name}}"]}"""))["MetricAlarms"]![0]!;
}

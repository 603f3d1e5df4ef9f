using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudWatch;

public sealed class MetricTests
{
    private const string Range = "\"StartTime\":\"2026-08-01T11:00:00Z\",\"EndTime\":\"2026-08-01T13:00:00Z\"";

    private readonly ServiceCaller cloudwatch = new("cloudwatch");

    [Fact]
    [Behaviour("CloudWatch", "`PutMetricData`")]
    [Behaviour("CloudWatch", "`GetMetricStatistics`")]
    public async Task Values_of_a_minute_are_kept_together_and_told_as_statistics()
    {
        await PutAsync("""{"MetricName":"Latency","Value":4,"Unit":"Seconds"},{"MetricName":"Latency","Values":[1,2],"Counts":[2,1],"Unit":"Seconds"}""");
        await PutAsync("""{"MetricName":"Latency","Timestamp":"2026-08-01T11:59:59Z","Unit":"Seconds","StatisticValues":{"Sum":10,"SampleCount":2,"Minimum":3,"Maximum":7}}""");
        var minutes = await StatisticsAsync(60);
        var hours = await StatisticsAsync(3600);
        var whole = Assert.Single(await StatisticsAsync(86_400, ""","Unit":"Seconds" """))!;

        Assert.Equal(["2026-08-01T11:59:00.000Z", "2026-08-01T12:00:00.000Z"], minutes.Select(point => (string)point!["Timestamp"]!));
        Assert.Equal((8.0, 4.0, 2.0, 1.0, 4.0), Numbers(minutes[1]!));
        Assert.Equal(2, hours.Count);
        Assert.Equal((18.0, 6.0, 3.0, 1.0, 7.0), Numbers(whole));
        Assert.Empty(await StatisticsAsync(60, ""","Unit":"Count" """));
        Assert.Empty(await StatisticsAsync(60, ""","Dimensions":[{"Name":"Desk","Value":"3"}]"""));
    }

    [Theory]
    [InlineData("""{"MetricName":"M"}""", "InvalidParameterCombination")]
    [InlineData("""{"MetricName":"M","Value":1,"Values":[1]}""", "InvalidParameterCombination")]
    [InlineData("""{"MetricName":"M","Values":[1,2],"Counts":[1]}""", "InvalidParameterValue")]
    [InlineData("""{"MetricName":"M","Value":1,"Timestamp":"2026-07-01T12:00:00Z"}""", "InvalidParameterValue")]
    [InlineData("""{"MetricName":"M","Value":1,"Timestamp":"2026-08-01T15:00:00Z"}""", "InvalidParameterValue")]
    [Behaviour("CloudWatch", "`PutMetricData`")]
    public async Task Data_that_make_no_sense_are_refused_with_all_that_came_along(string datum, string code)
    {
        Assert.Equal(code, (await cloudwatch.RefusedAsync("PutMetricData", $$"""{"Namespace":"Shop","MetricData":[{"MetricName":"Good","Value":1},{{datum}}]}""")).Code);
        Assert.Empty((await cloudwatch.CallAsync("ListMetrics"))["Metrics"]!.AsArray());
        Assert.Equal("InvalidParameterValue", (await cloudwatch.RefusedAsync("PutMetricData", """{"Namespace":"AWS/Shop","MetricData":[{"MetricName":"M","Value":1}]}""")).Code);
    }

    [Theory]
    [InlineData("\"Statistics\":[\"Sum\"]", "\"ExtendedStatistics\":[\"p99\"]", "InvalidParameterValue")]
    [InlineData("\"Statistics\":[\"Sum\"],", "", "MissingParameter")]
    [InlineData("\"Period\":60", "\"Period\":61", "InvalidParameterValue")]
    [InlineData("\"Period\":60", "\"Period\":1", "InvalidParameterCombination")]
    [InlineData("13:00:00Z", "10:00:00Z", "InvalidParameterCombination")]
    [Behaviour("CloudWatch", "`GetMetricStatistics`")]
    public async Task Statistics_that_cannot_be_had_are_refused(string part, string other, string code)
    {
        var input = $$"""{"Namespace":"Shop","MetricName":"M","Statistics":["Sum"],"Period":60,{{Range}}}""";
        await cloudwatch.CallAsync("GetMetricStatistics", input);
        Assert.Equal(code, (await cloudwatch.RefusedAsync("GetMetricStatistics", input.Replace(part, other, StringComparison.Ordinal))).Code);
    }

    [Fact]
    [Behaviour("CloudWatch", "`ListMetrics`")]
    public async Task Metrics_are_listed_by_name_and_dimension_as_long_as_they_have_data()
    {
        await PutAsync("""{"MetricName":"B","Value":1},{"MetricName":"A","Value":1,"Dimensions":[{"Name":"Desk","Value":"3"}]},{"MetricName":"A","Value":1}""");
        cloudwatch.Clock.Pass(TimeSpan.FromDays(1));
        await PutAsync("""{"MetricName":"C","Value":1}""");
        var recent = await ListAsync("""{"RecentlyActive":"PT3H"}""");
        var desks = await ListAsync("""{"Dimensions":[{"Name":"Desk"}]}""");
        var all = await ListAsync("{}");
        cloudwatch.Clock.Pass(TimeSpan.FromDays(13.5));

        Assert.Equal(["A", "A", "B", "C"], all);
        Assert.Equal(["C"], recent);
        Assert.Equal(["A"], desks);
        Assert.Empty(await ListAsync("""{"Namespace":"Shop","MetricName":"A"}"""));
        Assert.Equal(["C"], await ListAsync("{}"));
        Assert.Empty(await ListAsync("""{"Dimensions":[{"Name":"Desk","Value":"4"}]}"""));
    }

    [Fact]
    [Behaviour("CloudWatch", "`GetMetricData`")]
    public async Task Queries_are_answered_one_after_the_other_in_pages()
    {
        for (var minute = 0; minute < 3; minute++)
        {
            await PutAsync($$"""{"MetricName":"A","Value":{{minute}}},{"MetricName":"B","Value":{{minute + 10}}}""");
            cloudwatch.Clock.Pass(TimeSpan.FromMinutes(1));
        }
        var queries = $"{Query("a", "A")},{Query("b", "B", ""","Label":"second" """)},{Query("c", "C")},{Query("d", "A", ""","ReturnData":false""")}";
        var whole = await DataAsync(queries);
        var first = await DataAsync(queries, ""","MaxDatapoints":4,"ScanBy":"TimestampAscending" """);
        var second = await DataAsync(queries, $$""","MaxDatapoints":4,"ScanBy":"TimestampAscending","NextToken":"{{first["NextToken"]}}" """);

        Assert.Equal(["a A Complete 2,1,0", "b second Complete 12,11,10", "c C Complete "], Told(whole));
        Assert.Null(whole["NextToken"]);
        Assert.Equal(["a A Complete 0,1,2", "b second PartialData 10", "c C Complete "], Told(first));
        Assert.Equal(["b second Complete 11,12"], Told(second));
        Assert.Null(second["NextToken"]);
        Assert.Equal("2026-08-01T12:02:00.000Z", (string)whole["MetricDataResults"]![0]!["Timestamps"]![0]!);
    }

    [Theory]
    [InlineData("""{"Id":"e1","Expression":"a+b"}""", "does not evaluate expressions, and query e1 is one")]
    [InlineData("""{"Id":"E1","MetricStat":{"Metric":{"Namespace":"N","MetricName":"M"},"Period":60,"Stat":"Sum"}}""", "lower case letter")]
    [InlineData("""{"Id":"a","MetricStat":{"Metric":{"Namespace":"N","MetricName":"M"},"Period":60,"Stat":"p99"}}""", "no percentiles")]
    [InlineData("""{"Id":"a","MetricStat":{"Metric":{"Namespace":"N","MetricName":"M"},"Period":61,"Stat":"Sum"}}""", "period of query a")]
    [InlineData("""{"Id":"a"}""", "either an Expression or a MetricStat")]
    [InlineData("", "between 1 and 500")]
    [Behaviour("CloudWatch", "`GetMetricData`")]
    public async Task A_query_that_cannot_be_answered_is_refused_with_its_name(string query, string words)
    {
        var error = await cloudwatch.RefusedAsync("GetMetricData", $$"""{"MetricDataQueries":[{{query}}],{{Range}}}""");

        Assert.Equal("ValidationError", error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    private static (double Sum, double Count, double Average, double Least, double Most) Numbers(JsonNode point) =>
        ((double)point["Sum"]!, (double)point["SampleCount"]!, (double)point["Average"]!, (double)point["Minimum"]!, (double)point["Maximum"]!);

    private static IEnumerable<string> Told(JsonObject answer) => answer["MetricDataResults"]!.AsArray()
        .Select(result => $"{result!["Id"]} {result["Label"]} {result["StatusCode"]} {string.Join(',', result["Values"]!.AsArray())}");

    private static string Query(string id, string metric, string more = "") =>
        $$"""{"Id":"{{id}}","MetricStat":{"Metric":{"Namespace":"Shop","MetricName":"{{metric}}"},"Period":60,"Stat":"Maximum"}{{more}}}""";

    private Task<JsonObject> DataAsync(string queries, string more = "") => cloudwatch.CallAsync("GetMetricData", $$"""{"MetricDataQueries":[{{queries}}],{{Range}}{{more}}}""");

    private async Task<string[]> ListAsync(string input) => [.. (await cloudwatch.CallAsync("ListMetrics", input))["Metrics"]!.AsArray().Select(metric => (string)metric!["MetricName"]!)];

    private async Task<JsonArray> StatisticsAsync(int period, string more = "") => (await cloudwatch.CallAsync("GetMetricStatistics",
        $$"""{"Namespace":"Shop","MetricName":"Latency","Statistics":["Sum","SampleCount","Average","Minimum","Maximum"],"Period":{{period}},{{Range}}{{more}}}"""))["Datapoints"]!.AsArray();

    private Task<JsonObject> PutAsync(string data) => cloudwatch.CallAsync("PutMetricData", $$"""{"Namespace":"Shop","MetricData":[{{data}}]}""");
}

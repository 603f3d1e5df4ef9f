using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudWatch;

public sealed class AlarmTests
{
    private readonly ServiceCaller cloudwatch = new("cloudwatch");

    [Fact]
    [Behaviour("CloudWatch", "an alarm")]
    public async Task An_alarm_is_read_back_and_says_nothing_at_first()
    {
        await PutAsync("errors", more: ""","Tags":[{"Key":"team","Value":"ml"}]""");
        var alarm = Assert.Single(await AlarmsAsync())!;
        var arn = (string)alarm["AlarmArn"]!;

        Assert.Equal("arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors", arn);
        Assert.Equal(("INSUFFICIENT_DATA", "Unchecked: Initial alarm creation", true), ((string)alarm["StateValue"]!, (string)alarm["StateReason"]!, (bool)alarm["ActionsEnabled"]!));
        Assert.Equal(("Shop", "Errors", 60, "Sum"), ((string)alarm["Namespace"]!, (string)alarm["MetricName"]!, (int)alarm["Period"]!, (string)alarm["Statistic"]!));
        Assert.Equal("team", (string)Assert.Single((await cloudwatch.CallAsync("ListTagsForResource", $$"""{"ResourceARN":"{{arn}}"}"""))["Tags"]!.AsArray())!["Key"]!);
    }

    [Fact]
    [Behaviour("CloudWatch", "an alarm")]
    public async Task Putting_it_again_replaces_its_settings_and_keeps_its_state_and_tags()
    {
        await PutAsync("errors", more: ""","AlarmDescription":"first","Tags":[{"Key":"team","Value":"ml"}]""");
        await StateAsync("errors", "ALARM");
        await PutAsync("errors", threshold: 7, more: ""","Tags":[{"Key":"other","Value":"x"}]""");
        var alarm = Assert.Single(await AlarmsAsync())!;
        var tags = await cloudwatch.CallAsync("ListTagsForResource", $$"""{"ResourceARN":"{{alarm["AlarmArn"]}}"}""");

        Assert.Equal((7.0, "ALARM", null), ((double)alarm["Threshold"]!, (string)alarm["StateValue"]!, (string?)alarm["AlarmDescription"]));
        Assert.Equal("team", (string)Assert.Single(tags["Tags"]!.AsArray())!["Key"]!);
    }

    [Theory]
    [InlineData("\"Period\":60", "\"Period\":45", "Period must be 10, 20, 30 or a multiple of 60")]
    [InlineData("\"Period\":60,", "", "Period must be")]
    [InlineData("\"Statistic\":\"Sum\",", "", "Statistic and ExtendedStatistic")]
    [InlineData("\"Namespace\":\"Shop\",", "", "Namespace")]
    [InlineData("\"MetricName\":\"Errors\",", "", "MetricName and Metrics")]
    [InlineData("\"EvaluationPeriods\":1", "\"EvaluationPeriods\":1441", "more than a day")]
    [InlineData("\"EvaluationPeriods\":1", "\"EvaluationPeriods\":1,\"DatapointsToAlarm\":2", "DatapointsToAlarm")]
    [InlineData("\"EvaluationPeriods\":1", "\"EvaluationPeriods\":1,\"TreatMissingData\":\"perhaps\"", "treatMissingData")]
    [InlineData("\"EvaluationPeriods\":1", "\"EvaluationPeriods\":1,\"AlarmActions\":[\"bell\"]", "Invalid arn syntax: bell")]
    [InlineData("\"Threshold\":1,", "", "Threshold")]
    [Behaviour("CloudWatch", "an alarm that cannot be")]
    public async Task An_alarm_that_cannot_be_is_refused(string part, string other, string words)
    {
        var error = await cloudwatch.RefusedAsync("PutMetricAlarm", Input("errors", 1, "").Replace(part, other, StringComparison.Ordinal));

        Assert.Equal("ValidationError", error.Code);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("CloudWatch", "alarms in lists")]
    public async Task Alarms_are_found_by_name_prefix_state_and_action_in_pages()
    {
        foreach (var name in new[] { "c", "shop-b", "shop-a" })
            await PutAsync(name, more: name == "c" ? ""","AlarmActions":["arn:aws:sns:eu-west-1:111122223333:bell"]""" : "");
        await StateAsync("shop-b", "ALARM");
        var first = await cloudwatch.CallAsync("DescribeAlarms", """{"MaxRecords":2}""");
        var second = await cloudwatch.CallAsync("DescribeAlarms", $$"""{"MaxRecords":2,"NextToken":"{{first["NextToken"]}}"}""");

        Assert.Equal(["c", "shop-a", "shop-b"], Names(first["MetricAlarms"]!.AsArray()).Concat(Names(second["MetricAlarms"]!.AsArray())));
        Assert.Null(second["NextToken"]);
        Assert.Equal(["c", "shop-b"], Names(await AlarmsAsync("""{"AlarmNames":["shop-b","c","none"]}""")));
        Assert.Equal(["shop-a", "shop-b"], Names(await AlarmsAsync("""{"AlarmNamePrefix":"shop-"}""")));
        Assert.Equal(["shop-b"], Names(await AlarmsAsync("""{"StateValue":"ALARM"}""")));
        Assert.Equal(["c"], Names(await AlarmsAsync("""{"ActionPrefix":"arn:aws:sns"}""")));
        Assert.Empty(await AlarmsAsync("""{"AlarmTypes":["CompositeAlarm"]}"""));
        Assert.Equal(3, (await cloudwatch.CallAsync("DescribeAlarmsForMetric", """{"Namespace":"Shop","MetricName":"Errors","Statistic":"Sum"}"""))["MetricAlarms"]!.AsArray().Count);
        Assert.Equal("InvalidNextToken", (await cloudwatch.RefusedAsync("DescribeAlarms", """{"NextToken":"?"}""")).Code);
        Assert.Equal("ValidationError", (await cloudwatch.RefusedAsync("DescribeAlarms", """{"AlarmNames":["c"],"AlarmNamePrefix":"c"}""")).Code);
    }

    [Fact]
    [Behaviour("CloudWatch", "a deletion")]
    public async Task Deleting_passes_over_names_that_are_no_alarms()
    {
        await PutAsync("errors");
        await cloudwatch.CallAsync("DeleteAlarms", """{"AlarmNames":["none","errors"]}""");

        Assert.Empty(await AlarmsAsync());
    }

    [Fact]
    [Behaviour("CloudWatch", "`SetAlarmState`")]
    [Behaviour("CloudWatch", "history")]
    public async Task A_state_can_be_set_and_history_tells_of_it_after_the_alarm_is_gone()
    {
        await PutAsync("errors");
        cloudwatch.Clock.Pass(TimeSpan.FromMinutes(1));
        await StateAsync("errors", "ALARM");
        cloudwatch.Clock.Pass(TimeSpan.FromMinutes(1));
        await cloudwatch.CallAsync("DeleteAlarms", """{"AlarmNames":["errors"]}""");
        var items = (await cloudwatch.CallAsync("DescribeAlarmHistory", """{"AlarmName":"errors"}"""))["AlarmHistoryItems"]!.AsArray();
        var states = (await cloudwatch.CallAsync("DescribeAlarmHistory", """{"HistoryItemType":"StateUpdate","StartDate":"2026-08-01T12:00:30Z","ScanBy":"TimestampAscending"}"""))["AlarmHistoryItems"]!.AsArray();

        Assert.Equal(["Alarm \"errors\" deleted", "Alarm updated from INSUFFICIENT_DATA to ALARM", "Alarm \"errors\" created"], items.Select(item => (string)item!["HistorySummary"]!));
        Assert.Equal("2026-08-01T12:01:00.000Z", (string)Assert.Single(states)!["Timestamp"]!);
    }

    [Fact]
    [Behaviour("CloudWatch", "`SetAlarmState`")]
    public async Task A_state_of_no_alarm_or_with_a_reason_that_is_no_JSON_is_refused()
    {
        await PutAsync("errors");

        Assert.Equal("ResourceNotFound", (await cloudwatch.RefusedAsync("SetAlarmState", """{"AlarmName":"none","StateValue":"OK","StateReason":"r"}""")).Code);
        Assert.Equal("InvalidFormat", (await cloudwatch.RefusedAsync("SetAlarmState", """{"AlarmName":"errors","StateValue":"OK","StateReason":"r","StateReasonData":"{"}""")).Code);
    }

    [Fact]
    [Behaviour("CloudWatch", "actions and tags")]
    public async Task Actions_are_switched_and_tags_changed()
    {
        await PutAsync("errors");
        const string arn = "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:errors";
        await cloudwatch.CallAsync("DisableAlarmActions", """{"AlarmNames":["errors","none"]}""");
        var disabled = Assert.Single(await AlarmsAsync())!;
        await cloudwatch.CallAsync("EnableAlarmActions", """{"AlarmNames":["errors"]}""");
        await cloudwatch.CallAsync("TagResource", $$"""{"ResourceARN":"{{arn}}","Tags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}]}""");
        await cloudwatch.CallAsync("UntagResource", $$"""{"ResourceARN":"{{arn}}","TagKeys":["a"]}""");

        Assert.False((bool)disabled["ActionsEnabled"]!);
        Assert.True((bool)Assert.Single(await AlarmsAsync())!["ActionsEnabled"]!);
        Assert.Equal("b", (string)Assert.Single((await cloudwatch.CallAsync("ListTagsForResource", $$"""{"ResourceARN":"{{arn}}"}"""))["Tags"]!.AsArray())!["Key"]!);
        Assert.Equal("ResourceNotFoundException", (await cloudwatch.RefusedAsync("ListTagsForResource", $$"""{"ResourceARN":"{{arn}}s"}""")).Code);
    }

    private static IEnumerable<string> Names(JsonArray alarms) => alarms.Select(alarm => (string)alarm!["AlarmName"]!);

    private async Task<JsonArray> AlarmsAsync(string input = "{}") => (await cloudwatch.CallAsync("DescribeAlarms", input))["MetricAlarms"]!.AsArray();

    private Task<JsonObject> PutAsync(string name, double threshold = 1, string more = "") => cloudwatch.CallAsync("PutMetricAlarm", Input(name, threshold, more));

    private Task<JsonObject> StateAsync(string name, string state) => cloudwatch.CallAsync("SetAlarmState", $$"""{"AlarmName":"{{name}}","StateValue":"{{state}}","StateReason":"told to"}""");

    private static string Input(string name, double threshold, string more) =>
        $$"""{"AlarmName":"{{name}}","Namespace":"Shop","MetricName":"Errors","Statistic":"Sum","Period":60,"Threshold":{{threshold}},"ComparisonOperator":"GreaterThanOrEqualToThreshold","EvaluationPeriods":1{{more}}}""";
}

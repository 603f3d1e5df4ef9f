using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.CloudWatch;

public sealed class WireTests : IAsyncLifetime
{
    private const string Prefix = "GraniteServiceVersion20100801.";

    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    [Behaviour("CloudWatch", "JSON or query")]
    public async Task What_is_put_by_query_is_read_by_JSON_and_the_other_way_round()
    {
        (await QueryAsync("PutMetricAlarm", ("AlarmName", "a"), ("Namespace", "Shop"), ("MetricName", "Errors"), ("Statistic", "Sum"), ("Period", "60"), ("Threshold", "1.5"), ("ComparisonOperator", "GreaterThanThreshold"), ("EvaluationPeriods", "1"), ("Dimensions.member.1.Name", "Desk"), ("Dimensions.member.1.Value", "3"))).Ok();
        var json = (await JsonAsync("DescribeAlarms", [])).Ok();
        var xml = (await QueryAsync("DescribeAlarms")).Ok();
        var alarm = json.Json["MetricAlarms"]![0]!;

        Assert.Equal("application/x-amz-json-1.0", json.Header("Content-Type"));
        Assert.Equal((1.5, "3"), ((double)alarm["Threshold"]!, (string)alarm["Dimensions"]![0]!["Value"]!));
        Assert.Equal(("a", "1.5", "text/xml"), (xml.Element("AlarmName"), xml.Element("Threshold"), xml.Header("Content-Type")));
    }

    [Fact]
    [Behaviour("CloudWatch", "JSON or query")]
    public async Task Errors_are_called_the_same_in_both()
    {
        var state = new JsonObject { ["AlarmName"] = "none", ["StateValue"] = "OK", ["StateReason"] = "r" };

        Assert.Equal("404 ResourceNotFound", (await JsonAsync("SetAlarmState", state)).Error);
        Assert.Equal("404 ResourceNotFound", (await QueryAsync("SetAlarmState", ("AlarmName", "none"), ("StateValue", "OK"), ("StateReason", "r"))).Error);
        Assert.Equal("400 ValidationError", (await JsonAsync("SetAlarmState", [])).Error);
        Assert.Equal("400 ValidationError", (await QueryAsync("SetAlarmState")).Error);
        Assert.Equal("400 InvalidAction", (await QueryAsync("PutDashboard")).Error);
    }

    private Task<Reply> JsonAsync(string operation, JsonObject body) => sandbox.JsonAsync(Prefix + operation, body);

    private Task<Reply> QueryAsync(string action, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/")
        {
            Content = new FormUrlEncodedContent([new("Action", action), new("Version", "2010-08-01"), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]),
        };
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("monitoring"));
        return sandbox.SendAsync(request);
    }
}

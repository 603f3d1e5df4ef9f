using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving.Cbor;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.CloudWatch;

public sealed class WireTests : IAsyncLifetime
{
    private const string Prefix = "GraniteServiceVersion20100801.";

    private TestSandbox sandbox = null!;

    public async Task InitializeAsync() => sandbox = await TestSandbox.StartAsync();

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    [Behaviour("CloudWatch", "CBOR, JSON or query")]
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
    [Behaviour("CloudWatch", "CBOR, JSON or query")]
    public async Task Errors_are_called_the_same_in_both()
    {
        var state = new JsonObject { ["AlarmName"] = "none", ["StateValue"] = "OK", ["StateReason"] = "r" };

        Assert.Equal("404 ResourceNotFound", (await JsonAsync("SetAlarmState", state)).Error);
        Assert.Equal("404 ResourceNotFound", (await QueryAsync("SetAlarmState", ("AlarmName", "none"), ("StateValue", "OK"), ("StateReason", "r"))).Error);
        Assert.Equal("400 ValidationError", (await JsonAsync("SetAlarmState", [])).Error);
        Assert.Equal("400 ValidationError", (await QueryAsync("SetAlarmState")).Error);
        Assert.Equal("400 InvalidAction", (await QueryAsync("PutDashboard")).Error);
    }

    // As boto3 sends it: {"AlarmNames": ["a"]} and {"AlarmName": "none", "StateValue": "OK", "StateReason": "r"}.
    [Theory]
    [InlineData("A16A416C61726D4E616D6573816161")]
    [InlineData("BF6A416C61726D4E616D65739F6161FFFF")]
    [InlineData("BF7F65416C61726D654E616D6573FF9F7F6161FFFFFF")]
    [Behaviour("CloudWatch", "CBOR, JSON or query")]
    public async Task CBOR_is_read_with_and_without_lengths_and_answered_with_times_and_doubles(string body)
    {
        (await JsonAsync("PutMetricAlarm", JsonNode.Parse("""
            {"AlarmName":"a","Namespace":"Shop","MetricName":"M","Statistic":"Sum","Period":60,"EvaluationPeriods":1,"Threshold":2,"ComparisonOperator":"GreaterThanThreshold"}
            """)!.AsObject())).Ok();
        var reply = (await CborAsync("DescribeAlarms", body)).Ok();
        var read = CborBody.Parse(reply.Bytes)["MetricAlarms"]![0]!;

        Assert.Equal(("application/cbor", "rpc-v2-cbor"), (reply.Header("Content-Type"), reply.Header("smithy-protocol")));
        Assert.Equal(("a", 60, true, 2.0), ((string)read["AlarmName"]!, (long)read["Period"]!, (bool)read["ActionsEnabled"]!, (double)read["Threshold"]!));
        Assert.Contains("C1FB", Convert.ToHexString(reply.Bytes), StringComparison.Ordinal);
        Assert.Contains("FB4000000000000000", Convert.ToHexString(reply.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SetAlarmState", "A369416C61726D4E616D65646E6F6E656A537461746556616C7565624F4B6B5374617465526561736F6E6172", 404, "ResourceNotFound")]
    [InlineData("SetAlarmState", "A0", 400, "ValidationError")]
    [InlineData("PutDashboard", "A0", 404, "UnknownOperationException")]
    [InlineData("DescribeAlarms", "A1", 400, "SerializationException")]
    [InlineData("DescribeAlarms", "81A0", 400, "SerializationException")]
    [InlineData("DescribeAlarms", "A0A0", 400, "SerializationException")]
    [InlineData("DescribeAlarms", "A16161FBFFF0000000000000", 400, "SerializationException")]
    [InlineData("DescribeAlarms", "A161617BFFFFFFFFFFFFFFFF", 400, "SerializationException")]
    [InlineData("DescribeAlarms", "A2616101616102", 400, "SerializationException")]
    [Behaviour("CloudWatch", "CBOR, JSON or query")]
    public async Task Errors_in_CBOR_have_the_code_of_the_query_protocol_in_a_header(string operation, string body, int status, string code)
    {
        var reply = await CborAsync(operation, body);

        Assert.Equal((status, $"{code};Sender", code), (reply.Status, reply.Header("x-amzn-query-error"), (string)CborBody.Parse(reply.Bytes)["__type"]!));
    }

    [Fact]
    [Behaviour("CloudWatch", "CBOR, JSON or query")]
    public async Task A_body_that_is_nested_too_deep_is_refused()
    {
        var reply = await CborAsync("DescribeAlarms", "A16161" + string.Concat(Enumerable.Repeat("81", 100)) + "00");

        Assert.Equal("SerializationException", (string)CborBody.Parse(reply.Bytes)["__type"]!);
    }

    private Task<Reply> CborAsync(string operation, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"/service/GraniteServiceVersion20100801/operation/{operation}") { Content = new ByteArrayContent(Convert.FromHexString(body)) };
        request.Headers.Add("smithy-protocol", "rpc-v2-cbor");
        request.Headers.TryAddWithoutValidation("Authorization", TestSandbox.Signature("monitoring"));
        return sandbox.SendAsync(request);
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

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class WireTests
{
    private static readonly JsonObject Parameter = new() { ["Name"] = "/a", ["Value"] = "1", ["Type"] = "String" };

    [Fact]
    [Behaviour("", "times in answers")]
    public async Task Json_answers_carry_times_as_seconds_and_a_request_id()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", (JsonObject)Parameter.DeepClone())).Ok();
        var reply = (await sandbox.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/a" })).Ok();
        var modified = reply.Json["Parameter"]!["LastModifiedDate"]!;
        Assert.Equal(JsonValueKind.Number, modified.GetValueKind());
        Assert.InRange(DateTimeOffset.FromUnixTimeSeconds((long)modified.GetValue<double>()), DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddMinutes(1));
        Assert.Equal("application/x-amz-json-1.1", reply.Header("Content-Type"));
        Assert.True(Guid.TryParse(reply.Header("x-amzn-RequestId"), out _));
    }

    [Fact]
    public async Task Query_answers_are_wrapped_in_the_services_own_namespace()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var reply = (await sandbox.QueryAsync("sts", "GetCallerIdentity")).Ok();
        Assert.StartsWith("<?xml", reply.Text, StringComparison.Ordinal);
        Assert.Contains("<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>", reply.Text, StringComparison.Ordinal);
        Assert.Equal(reply.Header("x-amzn-RequestId"), reply.Element("RequestId"));
        Assert.Equal("text/xml", reply.Header("Content-Type"));
    }

    [Fact]
    [Behaviour("", "errors")]
    public async Task Query_errors_tell_whose_fault_it_was()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var reply = await sandbox.IamAsync("GetRole", ("RoleName", "nobody"));
        Assert.Equal("404 NoSuchEntity", reply.Error);
        Assert.Equal("Sender", reply.Element("Type"));
        Assert.Equal("The role with name nobody cannot be found.", reply.Element("Message"));
    }

    [Theory]
    [Behaviour("", "an unknown operation")]
    [InlineData("AmazonSSM.PutParametr", "400 UnknownOperationException")]
    [InlineData("AmazonSSN.PutParameter", "400 UnknownOperationException")]
    [InlineData("PutParameter", "400 UnknownOperationException")]
    public async Task An_unknown_target_is_an_unknown_operation(string target, string expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.Equal(expected, (await sandbox.JsonAsync(target, [])).Error);
    }

    [Theory]
    [Behaviour("", "an unknown operation")]
    [InlineData("DoSomething", "400 InvalidAction")]
    [InlineData("", "400 MissingAction")]
    [InlineData("ListMFADevices", "400 InvalidAction")]
    public async Task An_unknown_action_is_invalid(string action, string expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.Equal(expected, (await sandbox.IamAsync(action)).Error);
    }

    [Theory]
    [Behaviour("", "a malformed body")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"Name\":1}")]
    [InlineData("{\"Name\":\"a\",\"Name\":\"b\"}")]
    public async Task A_malformed_json_body_is_a_serialization_error(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.Equal("400 SerializationException", (await sandbox.JsonTextAsync("AmazonSSM.GetParameter", body)).Error);
    }

    [Fact]
    [Behaviour("", "members against the API model")]
    public async Task A_missing_member_is_named()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var reply = await sandbox.JsonAsync("AmazonSSM.GetParameter", []);
        Assert.Equal("400 ValidationException", reply.Error);
        Assert.Contains("Value null at 'name'", reply.Json["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("", "a malformed body")]
    public async Task A_form_field_that_is_no_number_is_malformed()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        Assert.Equal("400 MalformedInput", (await sandbox.IamAsync("ListRoles", ("MaxItems", "many"))).Error);
    }

    [Fact]
    public async Task Text_that_xml_cannot_carry_does_not_break_the_answer()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var reply = await sandbox.IamAsync("GetRole", ("RoleName", "a\u0001b"));
        Assert.Equal("400 ValidationError", reply.Error);
        Assert.Contains("a\uFFFDb", reply.Element("Message"), StringComparison.Ordinal);
    }
}

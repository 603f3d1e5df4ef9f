using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.Events;

public sealed class DeliveryTests
{
    private const string Group = "/aws/events/all";
    private const string GroupArn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/events/all";
    private readonly Neighbourhood here = new();

    [Fact]
    [Behaviour("Events", "an event of a service")]
    public async Task An_event_of_a_service_reaches_the_targets_of_matching_rules_in_its_envelope()
    {
        await RuleAsync(here, "on", """{\"detail\":{\"status\":[\"Approved\"]}}""", "");
        await RuleAsync(here, "off", """{\"detail\":{\"status\":[\"Approved\"]}}""", ",\"Input\":\"off\"");
        await here.CallAsync("events", "DisableRule", """{"Name":"off"}""");
        Publish(here, "Rejected");
        Publish(here, "Approved");
        var line = JsonNode.Parse((await here.LinesAsync(Group))[0])!;

        Assert.Equal(["version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail"], line.AsObject().Select(member => member.Key));
        Assert.Equal(("0", "aws.sagemaker", "Model Change", "111122223333", "2026-08-01T12:00:00Z", "eu-west-1"),
            ((string)line["version"]!, (string)line["source"]!, (string)line["detail-type"]!, (string)line["account"]!, (string)line["time"]!, (string)line["region"]!));
        Assert.Equal(("""["arn:aws:x"]""", "Approved"), (line["resources"]!.ToJsonString(), (string)line["detail"]!["status"]!));
    }

    [Theory]
    [Behaviour("Events", "what a target gets")]
    [InlineData(""" "Input":"{\"a\":1}" """, """{"a":1}""")]
    [InlineData(""" "InputPath":"$.detail" """, """{"status":"Approved","list":[{"n":"a"},{"n":"b"}]}""")]
    [InlineData(""" "InputPath":"$.detail.list[1].n" """, "\"b\"")]
    [InlineData(""" "InputTransformer":{"InputPathsMap":{"s":"$.detail.status"},"InputTemplate":"\"It is <s> now\""} """, "\"It is Approved now\"")]
    [InlineData(""" "InputTransformer":{"InputPathsMap":{"s":"$.detail.status","l":"$.detail.list[*].n"},"InputTemplate":"{\"s\":<s>,\"l\":<l>}"} """, """{"s":"Approved","l":["a","b"]}""")]
    [InlineData(""" "InputTransformer":{"InputTemplate":"<aws.events.rule-name> <aws.events.rule-arn> <aws.events.event.ingestion-time>"} """,
        "\"on\" \"arn:aws:events:eu-west-1:111122223333:rule/on\" \"2026-08-01T12:00:00Z\"")]
    [InlineData(""" "InputTransformer":{"InputPathsMap":{"l":"$.detail.list","no":"$.detail.no"},"InputTemplate":"\"<l> and <no>\""} """, "\"[{n:a},{n:b}] and \"")]
    public async Task A_target_gets_what_its_rule_makes_of_the_event(string input, string expected)
    {
        await RuleAsync(here, "on", """{\"source\":[\"aws.sagemaker\"]}""", "," + input);
        Publish(here, "Approved");

        Assert.Equal(expected, (await here.LinesAsync(Group))[0]);
    }

    [Fact]
    [Behaviour("Events", "`PutEvents`")]
    public async Task Own_events_are_taken_or_refused_each_by_itself()
    {
        await RuleAsync(here, "own", """{\"source\":[\"my.app\"]}""", ",\"InputPath\":\"$.detail\"");
        var answer = await here.CallAsync("events", "PutEvents", """
            {"Entries":[{"Source":"my.app","DetailType":"t","Detail":"{\"n\":1}","Resources":["arn:aws:x"]},
             {"Source":"aws.sagemaker","DetailType":"t","Detail":"{}"},{"Source":"my.app","DetailType":"t","Detail":"[1]"},{"Source":"my.app","Detail":"{}"}]}
            """);

        Assert.Equal(3, (int)answer["FailedEntryCount"]!);
        Assert.NotNull(answer["Entries"]![0]!["EventId"]);
        Assert.Equal(["NotAuthorizedForSourceException", "MalformedDetail", "InvalidArgument"], answer["Entries"]!.AsArray().Skip(1).Select(entry => (string)entry!["ErrorCode"]!));
        Assert.Equal("Parameter DetailType is not valid. Reason: DetailType is a required argument.", (string)answer["Entries"]![3]!["ErrorMessage"]!);
        Assert.Equal(["""{"n":1}"""], await here.LinesAsync(Group));
    }

    [Fact]
    [Behaviour("Events", "`PutEvents`")]
    public async Task Too_much_at_once_is_refused()
    {
        var entry = new JsonObject { ["Source"] = "my.app", ["DetailType"] = "t", ["Detail"] = $$"""{"a":"{{new string('x', 200_000)}}"}""" };
        var error = await here.RefusedAsync("events", "PutEvents", new JsonObject { ["Entries"] = new JsonArray(entry, entry.DeepClone()) }.ToJsonString());

        Assert.Equal(("ValidationException", "Total size of the entries in the request is over the limit."), (error.Code, error.Message));
    }

    [Fact]
    [Behaviour("Events", "`TestEventPattern`")]
    public async Task A_pattern_can_be_tried()
    {
        const string Event = """{\"id\":\"1\",\"account\":\"1\",\"source\":\"a\",\"time\":\"t\",\"region\":\"r\",\"resources\":[],\"detail-type\":\"d\"}""";

        Assert.True((bool)(await here.CallAsync("events", "TestEventPattern", $$"""{"EventPattern":"{\"source\":[\"a\"]}","Event":"{{Event}}"}"""))["Result"]!);
        Assert.False((bool)(await here.CallAsync("events", "TestEventPattern", $$"""{"EventPattern":"{\"source\":[\"b\"]}","Event":"{{Event}}"}"""))["Result"]!);
        Assert.Equal("ValidationException", (await here.RefusedAsync("events", "TestEventPattern", """{"EventPattern":"{\"source\":[\"b\"]}","Event":"{}"}""")).Code);
    }

    [Theory]
    [Behaviour("Events", "a delivery that fails")]
    [InlineData("arn:aws:sns:eu-west-1:111122223333:topic", "UnsupportedTarget", "The sandbox does not deliver events to sns")]
    [InlineData("arn:aws:codepipeline:eu-west-1:111122223333:p", "NO_PERMISSIONS", "is not authorized to assume role arn:aws:iam::111122223333:role/none")]
    [InlineData("arn:aws:logs:eu-west-1:111122223333:log-group:/none", "ResourceNotFoundException", "The specified log group does not exist.")]
    public async Task A_delivery_that_fails_can_be_read_in_the_log(string arn, string code, string message)
    {
        await here.CallAsync("events", "PutRule", """{"Name":"r","EventPattern":"{\"source\":[\"aws.sagemaker\"]}"}""");
        await here.CallAsync("events", "PutTargets", $$"""{"Rule":"r","Targets":[{"Id":"t","Arn":"{{arn}}","RoleArn":"arn:aws:iam::111122223333:role/none"}]}""");
        Publish(here, "Approved");
        var line = JsonNode.Parse((await here.LinesAsync("/sandbox/events/failed-deliveries"))[0])!;

        Assert.Equal((arn, code), ((string)line["target"]!, (string)line["errorCode"]!));
        Assert.Contains(message, (string)line["errorMessage"]!);
        Assert.Equal("Approved", (string)line["event"]!["detail"]!["status"]!);
    }

    [Fact]
    [Behaviour("Events", "a kill")]
    public async Task What_a_kill_left_undelivered_is_delivered_by_the_next_run()
    {
        using var store = new Store();
        var first = new Neighbourhood(store);
        await RuleAsync(first, "on", """{\"source\":[\"aws.sagemaker\"]}""", ",\"InputPath\":\"$.detail.status\"");
        await first.World.Background.StopAsync(TimeSpan.Zero);
        Publish(first, "Approved");
        var second = new Neighbourhood(store);
        second.World.Resume<EventsService>();

        Assert.Equal(["\"Approved\""], await second.LinesAsync(Group));
        await second.UntilAsync(() => Task.FromResult(store.Table<PendingDelivery>("events/deliveries").Count == 0 ? "none" : null));
    }

    [Fact]
    [Behaviour("Events", "buses")]
    public async Task A_bus_of_ones_own_has_rules_of_its_own()
    {
        await here.CallAsync("events", "CreateEventBus", """{"Name":"team","Description":"d"}""");
        await here.CallAsync("logs", "CreateLogGroup", $$"""{"logGroupName":"{{Group}}"}""");
        var arn = (string)(await here.CallAsync("events", "PutRule", """{"Name":"r","EventBusName":"team","EventPattern":"{\"source\":[\"my.app\"]}"}"""))["RuleArn"]!;
        await here.CallAsync("events", "PutTargets", $$"""{"Rule":"r","EventBusName":"team","Targets":[{"Id":"t","Arn":"{{GroupArn}}","InputPath":"$.detail"}]}""");
        await here.CallAsync("events", "PutEvents", """{"Entries":[{"Source":"my.app","DetailType":"t","Detail":"{\"n\":1}"},{"Source":"my.app","DetailType":"t","Detail":"{\"n\":2}","EventBusName":"team"}]}""");

        Assert.Equal("arn:aws:events:eu-west-1:111122223333:rule/team/r", arn);
        Assert.Equal(["""{"n":2}"""], await here.LinesAsync(Group));
        Assert.Empty((await here.CallAsync("events", "ListRules"))["Rules"]!.AsArray());
        Assert.Equal("r", (string)(await here.CallAsync("events", "ListRules", """{"EventBusName":"team"}"""))["Rules"]![0]!["Name"]!);
        Assert.Equal("Rule r does not exist on EventBus default.", (await here.RefusedAsync("events", "DescribeRule", """{"Name":"r"}""")).Message);
        Assert.Equal(["default", "team"], (await here.CallAsync("events", "ListEventBuses"))["EventBuses"]!.AsArray().Select(bus => (string)bus!["Name"]!));
        Assert.Equal("ValidationException", (await here.RefusedAsync("events", "DeleteEventBus", """{"Name":"team"}""")).Code);
        Assert.Equal("Event bus b does not exist.", (await here.RefusedAsync("events", "DescribeEventBus", """{"Name":"b"}""")).Message);
    }

    [Fact]
    [Behaviour("Events", "buses")]
    public async Task A_bus_is_described_anew()
    {
        await here.CallAsync("events", "CreateEventBus", """{"Name":"team","Description":"d"}""");
        var updated = await here.CallAsync("events", "UpdateEventBus", """{"Name":"team","Description":"e"}""");

        Assert.Equal(("team", "arn:aws:events:eu-west-1:111122223333:event-bus/team", "e"), ((string)updated["Name"]!, (string)updated["Arn"]!, (string)updated["Description"]!));
        Assert.Equal("e", (string)(await here.CallAsync("events", "DescribeEventBus", """{"Name":"team"}"""))["Description"]!);
    }

    [Fact]
    [Behaviour("Events", "buses")]
    public async Task A_rule_passes_events_on_to_another_bus()
    {
        await here.CallAsync("events", "CreateEventBus", """{"Name":"other"}""");
        await here.CallAsync("events", "PutRule", """{"Name":"on","EventPattern":"{\"source\":[\"my.app\"]}"}""");
        await here.CallAsync("events", "PutTargets", """{"Rule":"on","Targets":[{"Id":"t","Arn":"arn:aws:events:eu-west-1:111122223333:event-bus/other"}]}""");
        await here.CallAsync("logs", "CreateLogGroup", $$"""{"logGroupName":"{{Group}}"}""");
        await here.CallAsync("events", "PutRule", """{"Name":"r","EventBusName":"other","EventPattern":"{\"source\":[\"my.app\"]}"}""");
        await here.CallAsync("events", "PutTargets", $$"""{"Rule":"r","EventBusName":"other","Targets":[{"Id":"t","Arn":"{{GroupArn}}","InputPath":"$.detail"}]}""");
        await here.CallAsync("events", "PutEvents", """{"Entries":[{"Source":"my.app","DetailType":"t","Detail":"{\"n\":1}"}]}""");

        Assert.Equal(["""{"n":1}"""], await here.LinesAsync(Group));
    }

    private static async Task RuleAsync(Neighbourhood here, string name, string pattern, string input)
    {
        if ((await here.CallAsync("logs", "DescribeLogGroups"))["logGroups"]!.AsArray().Count == 0)
            await here.CallAsync("logs", "CreateLogGroup", $$"""{"logGroupName":"{{Group}}"}""");
        await here.CallAsync("events", "PutRule", $$"""{"Name":"{{name}}","EventPattern":"{{pattern}}"}""");
        await here.CallAsync("events", "PutTargets", $$"""{"Rule":"{{name}}","Targets":[{"Id":"t","Arn":"{{GroupArn}}"{{input}}}]}""");
    }

    private static void Publish(Neighbourhood here, string status) => here.World.Service<EventsService>().Publish(
        here.Caller, "aws.sagemaker", "Model Change", new() { ["status"] = status, ["list"] = new JsonArray(new JsonObject { ["n"] = "a" }, new JsonObject { ["n"] = "b" }) }, ["arn:aws:x"]);
}

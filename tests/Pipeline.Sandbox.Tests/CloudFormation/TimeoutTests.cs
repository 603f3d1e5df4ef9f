using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class TimeoutTests
{
    [Fact]
    [Behaviour("CloudFormation", "time-outs")]
    public async Task A_creation_that_takes_longer_than_it_may_goes_back()
    {
        var clock = new TestClock();
        var cloud = new Cloud(new() { Clock = clock, ResourceDelay = TimeSpan.FromHours(1) });
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "1")));
        asking["TimeoutInMinutes"] = 10;
        await cloud.CallAsync("CreateStack", asking);
        while (!(await cloud.StoryAsync("shop")).Contains("A CREATE_IN_PROGRESS"))
            await Task.Delay(1);
        clock.Pass(TimeSpan.FromMinutes(11));
        var stack = await cloud.DoneAsync("shop");
        Assert.Equal(("ROLLBACK_COMPLETE", 10), ((string)stack["StackStatus"]!, (int)stack["TimeoutInMinutes"]!));
        var back = (await cloud.EventsAsync("shop")).First(one => (string)one["ResourceStatus"]! == "ROLLBACK_IN_PROGRESS");
        Assert.Equal("Stack creation time exceeded the specified timeout. Rollback requested by user.", (string)back["ResourceStatusReason"]!);
        Assert.Equal("Resource creation cancelled", await cloud.FailureAsync("shop", "A"));
    }

    [Fact]
    [Behaviour("CloudFormation", "time-outs")]
    public async Task A_creation_that_is_in_time_stays()
    {
        var clock = new TestClock();
        var cloud = new Cloud(new() { Clock = clock });
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "1")));
        asking["TimeoutInMinutes"] = 10;
        await cloud.CallAsync("CreateStack", asking);
        await cloud.DoneAsync("shop");
        clock.Pass(TimeSpan.FromMinutes(11));
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.StackAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    [Behaviour("CloudFormation", "rollback triggers")]
    public async Task Rollback_triggers_and_topics_are_read_back_and_stay_until_others_are_given()
    {
        var cloud = new Cloud();
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "1")));
        asking["RollbackConfiguration"] = JsonNode.Parse("""{"RollbackTriggers":[{"Arn":"arn:aws:cloudwatch:eu-west-1:111122223333:alarm:a","Type":"AWS::CloudWatch::Alarm"}],"MonitoringTimeInMinutes":5}""");
        asking["NotificationARNs"] = new JsonArray("arn:aws:sns:eu-west-1:111122223333:news");
        await cloud.CallAsync("CreateStack", asking);
        await cloud.DoneAsync("shop");
        var stack = await cloud.UpdatedAsync("shop", Templates.Chain(("A", "2")));
        Assert.Equal((5, "arn:aws:sns:eu-west-1:111122223333:news"), ((int)stack["RollbackConfiguration"]!["MonitoringTimeInMinutes"]!, (string)stack["NotificationARNs"]![0]!));
        var update = Cloud.Asking("shop", Templates.Chain(("A", "3")));
        (update["RollbackConfiguration"], update["NotificationARNs"]) = (new JsonObject(), new JsonArray());
        await cloud.CallAsync("UpdateStack", update);
        stack = await cloud.DoneAsync("shop");
        Assert.Null(stack["RollbackConfiguration"]!["RollbackTriggers"]);
        Assert.Empty(stack["NotificationARNs"]!.AsArray());
    }
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "updates")]
public sealed class UpdateTests
{
    private readonly Cloud cloud = new();

    [Fact]
    public async Task An_update_changes_adds_and_removes_and_touches_nothing_else()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1"), ("B", "1"), ("C", "1")));
        var stack = await cloud.UpdatedAsync("shop", Templates.Chain(("A", "1"), ("B", "2"), ("D", "1")));
        Assert.Equal("UPDATE_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal(("1", "2", "1"), (await ValueAsync("/shop/A"), await ValueAsync("/shop/B"), await ValueAsync("/shop/D")));
        Assert.False(await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/C" }));
        var story = (await cloud.StoryAsync("shop")).SkipWhile(line => line != "shop UPDATE_IN_PROGRESS").ToList();
        Assert.DoesNotContain(story, line => line.StartsWith("A ", StringComparison.Ordinal));
        Assert.True(story.IndexOf("shop UPDATE_COMPLETE_CLEANUP_IN_PROGRESS") < story.IndexOf("C DELETE_COMPLETE"));
        Assert.Equal("shop UPDATE_COMPLETE", story[^1]);
        Assert.Null(await cloud.ResourceAsync("shop", "C"));
    }

    [Fact]
    public async Task A_create_only_property_makes_the_resource_anew_before_the_old_one_goes()
    {
        await cloud.CreatedAsync("shop", Templates.Bucket("shop-one"));
        await cloud.UpdatedAsync("shop", Templates.Bucket("shop-two"));
        Assert.Equal("shop-two", await cloud.IdAsync("shop", "Bucket"));
        Assert.False(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-one" }));
        var story = await cloud.EventsAsync("shop");
        var removed = story.Last(one => (string)one["ResourceStatus"]! == "DELETE_COMPLETE");
        Assert.Equal("shop-one", (string)removed["PhysicalResourceId"]!);
        Assert.Contains(story, one => (string?)one["ResourceStatusReason"] == "Requested update requires the creation of a new physical resource; hence creating one.");
    }

    [Fact]
    public async Task A_replaced_resource_is_kept_where_its_policy_says_so()
    {
        await cloud.CreatedAsync("shop", Templates.Bucket("shop-one", "UpdateReplacePolicy: Retain"));
        await cloud.UpdatedAsync("shop", Templates.Bucket("shop-two", "UpdateReplacePolicy: Retain"));
        Assert.True(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-one" }));
        Assert.Contains("Bucket DELETE_SKIPPED", await cloud.StoryAsync("shop"));
    }

    [Fact]
    public async Task A_custom_name_cannot_be_taken_twice_by_a_replacement()
    {
        const string role = "Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: { RoleName: worker, Path: /PATH/, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } }\n";
        await cloud.CreatedAsync("shop", role.Replace("PATH", "one", StringComparison.Ordinal));
        var stack = await cloud.UpdatedAsync("shop", role.Replace("PATH", "two", StringComparison.Ordinal));
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal("CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename worker and update the stack again.", await cloud.FailureAsync("shop", "Role"));
    }

    [Fact]
    public async Task An_update_that_fails_goes_back_to_what_was()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1"), ("B", "1")));
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "/shop/N", ["Type"] = "String", ["Value"] = "taken" });
        var stack = await cloud.UpdatedAsync("shop", Templates.Chain(("A", "2"), ("B", "2"), ("M", "1"), ("N", "1")));
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal(("1", "1", "taken"), (await ValueAsync("/shop/A"), await ValueAsync("/shop/B"), await ValueAsync("/shop/N")));
        Assert.False(await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/M" }));
        var back = (await cloud.EventsAsync("shop")).Single(one => (string)one["ResourceStatus"]! == "UPDATE_ROLLBACK_IN_PROGRESS");
        Assert.Equal("The following resource(s) failed to create: [N]. ", (string)back["ResourceStatusReason"]!);
        Assert.Contains("HandlerErrorCode: AlreadyExists", await cloud.FailureAsync("shop", "N"), StringComparison.Ordinal);
        Assert.Equal(Templates.Chain(("A", "1"), ("B", "1")), (string)(await cloud.CallAsync("GetTemplate", new() { ["StackName"] = "shop" }))["TemplateBody"]!);
    }

    [Fact]
    public async Task A_replacement_is_undone_when_something_after_it_fails()
    {
        await cloud.CreatedAsync("shop", Templates.Bucket("shop-one"));
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "taken", ["Type"] = "String", ["Value"] = "taken" });
        await cloud.UpdatedAsync("shop", Templates.Bucket("shop-two") + "\n  Last: { Type: 'AWS::SSM::Parameter', DependsOn: Bucket, Properties: { Name: taken, Type: String, Value: x } }\n");
        Assert.Equal("shop-one", await cloud.IdAsync("shop", "Bucket"));
        Assert.True(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-one" }));
        Assert.False(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-two" }));
    }

    [Fact]
    public async Task Nothing_to_change_is_refused()
    {
        var template = Templates.Chain(("A", "1"));
        await cloud.CreatedAsync("shop", template);
        var refused = await cloud.RefusedAsync("UpdateStack", Cloud.Asking("shop", template + "Description: other words\n"));
        Assert.Equal(("ValidationError", "No updates are to be performed."), (refused.Code, refused.Message));
    }

    [Fact]
    [Behaviour("CloudFormation", "tags")]
    public async Task Tags_of_the_stack_reach_its_resources_and_leave_them_again()
    {
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "1")));
        asking["Tags"] = new JsonArray(new JsonObject { ["Key"] = "team", ["Value"] = "blue" }, new JsonObject { ["Key"] = "cost", ["Value"] = "1" });
        await cloud.CallAsync("CreateStack", asking);
        await cloud.DoneAsync("shop");
        Assert.Equal(["aws:cloudformation:logical-id", "aws:cloudformation:stack-id", "aws:cloudformation:stack-name", "cost", "team"], await TagsAsync("/shop/A"));
        asking = asking.DeepClone().AsObject();
        asking["Tags"] = new JsonArray(new JsonObject { ["Key"] = "team", ["Value"] = "red" });
        await cloud.CallAsync("UpdateStack", asking);
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal(["aws:cloudformation:logical-id", "aws:cloudformation:stack-id", "aws:cloudformation:stack-name", "team"], await TagsAsync("/shop/A"));
    }

    [Fact]
    public async Task Left_as_it_failed_an_update_can_be_rolled_back_later()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        await cloud.AskAsync("ssm", "PutParameter", new() { ["Name"] = "/shop/B", ["Type"] = "String", ["Value"] = "taken" });
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "2"), ("B", "1")));
        asking["DisableRollback"] = true;
        await cloud.CallAsync("UpdateStack", asking);
        Assert.Equal("UPDATE_FAILED", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("2", await ValueAsync("/shop/A"));
        await cloud.CallAsync("RollbackStack", new() { ["StackName"] = "shop" });
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("1", await ValueAsync("/shop/A"));
    }

    private async Task<string> ValueAsync(string name) => (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = name }))["Parameter"]!["Value"]!;

    private async Task<string[]> TagsAsync(string name) =>
        [.. (await cloud.AskAsync("ssm", "ListTagsForResource", new() { ["ResourceType"] = "Parameter", ["ResourceId"] = name }))["TagList"]!.AsArray().Select(tag => (string)tag!["Key"]!).Order(StringComparer.Ordinal)];
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "deletion")]
public sealed class DeletionTests
{
    private readonly Cloud cloud = new();

    [Fact]
    public async Task Resources_go_in_the_reverse_order_and_the_name_is_free_again()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1"), ("B", "1")));
        var stack = await cloud.DeletedAsync("shop");
        Assert.Equal("DELETE_COMPLETE", (string)stack["StackStatus"]!);
        var story = (await cloud.StoryAsync((string)stack["StackId"]!)).ToList();
        Assert.True(story.IndexOf("B DELETE_COMPLETE") < story.IndexOf("A DELETE_IN_PROGRESS"));
        Assert.False(await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/A" }));
        Assert.Equal("Stack with id shop does not exist", (await cloud.RefusedAsync("DescribeStacks", new() { ["StackName"] = "shop" })).Message);
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.CreatedAsync("shop", Templates.Chain(("A", "1"))))["StackStatus"]!);
        Assert.Equal(["CREATE_COMPLETE", "DELETE_COMPLETE"], (await cloud.CallAsync("ListStacks", []))["StackSummaries"]!.AsArray().Select(one => (string)one!["StackStatus"]!));
    }

    [Fact]
    public async Task A_bucket_that_is_not_empty_stays_until_it_is_spared()
    {
        await cloud.CreatedAsync("shop", Templates.Bucket("shop-one"));
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "shop-one", ["Key"] = "a", ["Body"] = "YQ==" });
        var early = await cloud.RefusedAsync("DeleteStack", new() { ["StackName"] = "shop", ["RetainResources"] = new JsonArray("Bucket") });
        Assert.EndsWith("You can only specify RetainResources for stacks in the DELETE_FAILED state.", early.Message, StringComparison.Ordinal);
        var stack = await cloud.DeletedAsync("shop");
        Assert.Equal(("DELETE_FAILED", "The following resource(s) failed to delete: [Bucket]. "), ((string)stack["StackStatus"]!, (string)stack["StackStatusReason"]!));
        Assert.Contains("The bucket you tried to delete is not empty (Service: S3, Status Code: 409", await cloud.FailureAsync("shop", "Bucket"), StringComparison.Ordinal);
        await cloud.CallAsync("DeleteStack", new() { ["StackName"] = "shop", ["RetainResources"] = new JsonArray("Bucket") });
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DoneAsync((string)stack["StackId"]!))["StackStatus"]!);
        Assert.True(await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-one" }));
    }

    [Theory]
    [InlineData("Retain", true)]
    [InlineData("RetainExceptOnCreate", true)]
    [InlineData("Delete", false)]
    public async Task A_deletion_follows_the_policy_of_each_resource(string policy, bool stays)
    {
        await cloud.CreatedAsync("shop", Templates.Bucket("shop-one", $"DeletionPolicy: {policy}"));
        var stack = await cloud.DeletedAsync("shop");
        Assert.Equal(stays, await cloud.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-one" }));
        Assert.Equal(stays ? "Bucket DELETE_SKIPPED" : "Bucket DELETE_COMPLETE", (await cloud.StoryAsync((string)stack["StackId"]!))[^2]);
    }

    [Theory]
    [InlineData("Retain", true)]
    [InlineData("RetainExceptOnCreate", false)]
    public async Task A_creation_that_fails_keeps_only_what_is_to_be_retained_always(string policy, bool stays)
    {
        var failing = new Cloud(new() { Fail = ["Last"] });
        await failing.CreatedAsync("shop", Templates.Bucket("shop-one", $"DeletionPolicy: {policy}") + "\n  Last: { Type: 'AWS::SSM::Parameter', DependsOn: Bucket, Properties: { Type: String, Value: x } }\n");
        Assert.Equal(stays, await failing.HasAsync("s3", "HeadBucket", new() { ["Bucket"] = "shop-one" }));
    }

    [Fact]
    public async Task A_stack_that_is_still_under_review_is_deleted_with_its_change_set()
    {
        var cloud = new Cloud();
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "1")), "CREATE");
        Assert.Empty((await cloud.CallAsync("DescribeChangeSetHooks", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() }))["Hooks"]!.AsArray());
        Assert.Contains("is in REVIEW_IN_PROGRESS state and can not be updated.", (await cloud.RefusedAsync("UpdateStack", Cloud.Asking("shop", Templates.Chain(("A", "1"))))).Message, StringComparison.Ordinal);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.Equal("ChangeSetNotFound", (await cloud.RefusedAsync("DescribeChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() })).Code);
    }

    [Fact]
    public async Task A_protected_stack_is_not_deleted()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        await cloud.CallAsync("UpdateTerminationProtection", new() { ["StackName"] = "shop", ["EnableTerminationProtection"] = true });
        Assert.Contains("TerminationProtection is enabled", (await cloud.RefusedAsync("DeleteStack", new() { ["StackName"] = "shop" })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_that_is_not_there_is_deleted_without_a_word()
    {
        await cloud.CallAsync("DeleteStack", new() { ["StackName"] = "nothing" });
        Assert.Empty((await cloud.CallAsync("ListStacks", []))["StackSummaries"]!.AsArray());
    }

    [Fact]
    public async Task What_somebody_deleted_already_does_not_hinder()
    {
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")) + "  Bucket: { Type: 'AWS::S3::Bucket' }\n");
        await cloud.AskAsync("ssm", "DeleteParameter", new() { ["Name"] = "/shop/A" });
        await cloud.AskAsync("s3", "DeleteBucket", new() { ["Bucket"] = await cloud.IdAsync("shop", "Bucket") });
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_stack_being_created_turns_to_its_deletion()
    {
        var slow = new Cloud(new() { ResourceDelay = TimeSpan.FromSeconds(30) });
        var id = (string)(await slow.CreateAsync("shop", Templates.Chain(("A", "1"), ("B", "1"))))["StackId"]!;
        while (!(await slow.StoryAsync(id)).Contains("A CREATE_IN_PROGRESS"))
            await Task.Delay(1);
        await slow.CallAsync("DeleteStack", new() { ["StackName"] = "shop" });
        Assert.Equal("DELETE_COMPLETE", (string)(await slow.DoneAsync(id))["StackStatus"]!);
        Assert.Contains("Resource creation cancelled", await slow.FailureAsync(id, "A"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "DELETE_COMPLETE")]
    [InlineData("DO_NOTHING", "CREATE_FAILED")]
    [InlineData("ROLLBACK", "ROLLBACK_COMPLETE")]
    [Behaviour("CloudFormation", "failures")]
    public async Task What_becomes_of_a_creation_that_fails_is_chosen(string choice, string status)
    {
        var failing = new Cloud(new() { Fail = ["B"] });
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "1"), ("B", "1")));
        asking["OnFailure"] = choice;
        var id = (string)(await failing.CallAsync("CreateStack", asking))["StackId"]!;
        Assert.Equal(status, (string)(await failing.DoneAsync(id))["StackStatus"]!);
        Assert.Equal(choice == "DO_NOTHING", await failing.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/A" }));
    }
}

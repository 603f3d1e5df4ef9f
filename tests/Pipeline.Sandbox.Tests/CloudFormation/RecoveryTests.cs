using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "a way back that fails")]
public sealed class RecoveryTests
{
    // The update of Role succeeds, then the last resource fails; the way back needs a role that is gone by then.
    private const string Template = """
        Parameters:
          Text: { Type: String }
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties: { RoleName: worker, Description: !Ref Text, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } }
          Last:
            Type: AWS::SSM::Parameter
            DependsOn: Role
            Properties: { Name: last, Type: String, Value: !Ref Text, AllowedPattern: '^[a-z]+$' }
        """;

    [Fact]
    public async Task A_way_back_that_fails_can_be_gone_again()
    {
        var cloud = await StuckAsync();
        Assert.Equal("UPDATE_ROLLBACK_FAILED", (string)(await cloud.StackAsync("shop"))["StackStatus"]!);
        Assert.Equal("The following resource(s) failed to update: [Role]. ", (string)(await cloud.StackAsync("shop"))["StackStatusReason"]!);
        await cloud.AskAsync("iam", "CreateRole", new() { ["RoleName"] = "worker", ["AssumeRolePolicyDocument"] = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""" });
        await cloud.CallAsync("ContinueUpdateRollback", new() { ["StackName"] = "shop" });
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("first", (string)(await cloud.AskAsync("iam", "GetRole", new() { ["RoleName"] = "worker" }))["Role"]!["Description"]!);
    }

    [Fact]
    public async Task A_resource_that_cannot_go_back_can_be_skipped()
    {
        var cloud = await StuckAsync();
        await cloud.CallAsync("ContinueUpdateRollback", new() { ["StackName"] = "shop", ["ResourcesToSkip"] = new JsonArray("Role") });
        var stack = await cloud.DoneAsync("shop");
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Equal("first", (string)stack["Parameters"]![0]!["ParameterValue"]!);
        Assert.Equal("first", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "last" }))["Parameter"]!["Value"]!);
    }

    [Fact]
    public async Task Only_a_rollback_that_failed_is_continued()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var refused = await cloud.RefusedAsync("ContinueUpdateRollback", new() { ["StackName"] = "shop" });
        Assert.EndsWith("is in CREATE_COMPLETE state and can not continue update rollback.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_is_cancelled_goes_back()
    {
        var cloud = new Cloud(new() { ResourceDelay = TimeSpan.FromMilliseconds(400) });
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        await cloud.UpdateAsync("shop", Templates.Chain(("A", "2"), ("B", "1")));
        await cloud.CallAsync("CancelUpdateStack", new() { ["StackName"] = "shop" });
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("1", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/A" }))["Parameter"]!["Value"]!);
        Assert.Equal("CancelUpdateStack cannot be called from current stack status", (await cloud.RefusedAsync("CancelUpdateStack", new() { ["StackName"] = "shop" })).Message);
    }

    [Fact]
    [Behaviour("CloudFormation", "failures")]
    public async Task A_stack_that_rolled_back_can_only_be_deleted()
    {
        var cloud = new Cloud(new() { Fail = ["A"] });
        var stack = await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var refused = await cloud.RefusedAsync("UpdateStack", Cloud.Asking("shop", Templates.Chain(("B", "1"))));
        Assert.Equal($"Stack:{stack["StackId"]} is in ROLLBACK_COMPLETE state and can not be updated.", refused.Message);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_rollback_that_cannot_remove_everything_says_so()
    {
        var cloud = new Cloud(new() { Fail = ["Last"], ResourceDelay = TimeSpan.FromMilliseconds(300) });
        await cloud.CreateAsync("shop", Templates.Bucket("shop-one") + "\n  Last: { Type: 'AWS::SSM::Parameter', DependsOn: Bucket, Properties: { Type: String, Value: x } }\n");
        while (!await cloud.HasAsync("s3", "PutObject", new() { ["Bucket"] = "shop-one", ["Key"] = "a", ["Body"] = "YQ==" }))
            await Task.Delay(1);
        var stack = await cloud.DoneAsync("shop");
        Assert.Equal(("ROLLBACK_FAILED", "The following resource(s) failed to delete: [Bucket]. "), ((string)stack["StackStatus"]!, (string)stack["StackStatusReason"]!));
    }

    [Fact]
    [Behaviour("CloudFormation", "failures")]
    public async Task Others_that_are_being_made_are_cancelled_when_one_fails()
    {
        var cloud = new Cloud(new() { Fail = ["B"], ResourceDelay = TimeSpan.FromMilliseconds(200) });
        const string template = "Resources:\n  A: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: x } }\n  B: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: x } }\n";
        Assert.Equal("ROLLBACK_COMPLETE", (string)(await cloud.CreatedAsync("shop", template))["StackStatus"]!);
        Assert.Equal("Resource creation cancelled", await cloud.FailureAsync("shop", "A"));
        Assert.Empty((await cloud.AskAsync("ssm", "DescribeParameters", []))["Parameters"]!.AsArray());
    }

    private static async Task<Cloud> StuckAsync()
    {
        var cloud = new Cloud(new() { ResourceDelay = TimeSpan.FromMilliseconds(200) });
        await cloud.CreatedAsync("shop", Template, ("Text", "first"));
        await cloud.UpdateAsync("shop", Template, ("Text", "2nd"));
        while (!(await cloud.StoryAsync("shop")).Contains("Role UPDATE_COMPLETE"))
            await Task.Delay(1);
        await cloud.AskAsync("iam", "DeleteRole", new() { ["RoleName"] = "worker" });
        await cloud.DoneAsync("shop");
        return cloud;
    }
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "a stack's role")]
public sealed class RoleTests
{
    private const string Arn = "arn:aws:iam::111122223333:role/deploy/Maker";

    [Theory]
    [InlineData(null)]
    [InlineData("ec2.amazonaws.com")]
    public async Task A_role_that_does_not_trust_cloudformation_is_refused(string? trusted)
    {
        var cloud = new Cloud();
        if (trusted is not null)
            await RoleAsync(cloud, trusted);
        var asking = Asking(Templates.Chain(("A", "1")));
        Assert.Equal($"Role {Arn} is invalid or cannot be assumed", (await cloud.RefusedAsync("CreateStack", asking)).Message);
    }

    [Fact]
    public async Task The_role_is_remembered_and_makes_everything()
    {
        var cloud = new Cloud();
        await RoleAsync(cloud, "cloudformation.amazonaws.com");
        await cloud.CallAsync("CreateStack", Asking(Templates.Chain(("A", "1"))));
        Assert.Equal(Arn, (string)(await cloud.DoneAsync("shop"))["RoleARN"]!);
        Assert.Equal(Arn, (string)(await cloud.UpdatedAsync("shop", Templates.Chain(("A", "2"))))["RoleARN"]!);
        var history = (await cloud.AskAsync("ssm", "GetParameterHistory", new() { ["Name"] = "/shop/A" }))["Parameters"]!.AsArray();
        Assert.All(history, one => Assert.Equal("arn:aws:sts::111122223333:assumed-role/Maker/AWSCloudFormation", (string)one!["LastModifiedUser"]!));
        await cloud.AskAsync("iam", "DetachRolePolicy", Allowed.Everything("Maker"));
        await cloud.AskAsync("iam", "DeleteRole", new() { ["RoleName"] = "Maker" });
        Assert.Equal($"Role {Arn} is invalid or cannot be assumed", (await cloud.RefusedAsync("DeleteStack", new() { ["StackName"] = "shop" })).Message);
        await RoleAsync(cloud, "cloudformation.amazonaws.com");
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    public async Task Without_a_role_whoever_asked_makes_everything()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var made = (await cloud.AskAsync("ssm", "GetParameterHistory", new() { ["Name"] = "/shop/A" }))["Parameters"]![0]!;
        Assert.Equal("arn:aws:iam::111122223333:user/sandbox", (string)made["LastModifiedUser"]!);
    }

    private static JsonObject Asking(string template)
    {
        var asking = Cloud.Asking("shop", template);
        asking["RoleARN"] = Arn;
        return asking;
    }

    private static async Task RoleAsync(Cloud cloud, string trusted)
    {
        await cloud.AskAsync("iam", "CreateRole", new()
        {
            ["RoleName"] = "Maker",
            ["Path"] = "/deploy/",
            ["AssumeRolePolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{trusted}}"},"Action":"sts:AssumeRole"}]}""",
        });
        await cloud.AskAsync("iam", "AttachRolePolicy", Allowed.Everything("Maker"));
    }
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

public sealed class InstanceProfileResourceTests
{
    private const string Template = """
        Resources:
          One: { Type: 'AWS::IAM::Role', Properties: { RoleName: one, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Two: { Type: 'AWS::IAM::Role', Properties: { RoleName: two, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }
          Profile: { Type: 'AWS::IAM::InstanceProfile', Properties: { InstanceProfileName: profile, Roles: [!Ref HOLDER] } }
        """;

    [Fact]
    public async Task A_profile_changes_its_role_and_goes_with_its_stack()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Template.Replace("HOLDER", "One", StringComparison.Ordinal));
        Assert.Equal("one", await RoleAsync(cloud));

        await cloud.UpdatedAsync("shop", Template.Replace("HOLDER", "Two", StringComparison.Ordinal));
        Assert.Equal("two", await RoleAsync(cloud));

        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("shop"))["StackStatus"]!);
        Assert.Empty((await cloud.AskAsync("iam", "ListInstanceProfiles", []))["InstanceProfiles"]!.AsArray());
    }

    private static async Task<string> RoleAsync(Cloud cloud) =>
        (string)(await cloud.AskAsync("iam", "GetInstanceProfile", new() { ["InstanceProfileName"] = "profile" }))["InstanceProfile"]!["Roles"]![0]!["RoleName"]!;
}

using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "nested stacks")]
public sealed class NestedStackTests
{
    private const string Outer = """
        Resources:
          Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://templates-1.s3.eu-west-1.amazonaws.com/inner.yaml', Parameters: { Text: TEXT } } }
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: outer, Type: String, Value: !GetAtt Inner.Outputs.Name } }
        """;

    private const string Inner = """
        Parameters:
          Text: { Type: String }
        Resources:
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: inner, Type: String, Value: !Ref Text, AllowedPattern: '^[a-z]+$' } }
        Outputs:
          Name: { Value: !Ref Text }
        """;

    [Fact]
    public async Task A_stack_holds_another_and_reads_its_outputs()
    {
        var cloud = await ReadyAsync();
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.CreatedAsync("shop", Outer.Replace("TEXT", "first", StringComparison.Ordinal)))["StackStatus"]!);
        Assert.Equal(("first", "first"), (await ValueAsync(cloud, "outer"), await ValueAsync(cloud, "inner")));
        var id = await cloud.IdAsync("shop", "Inner");
        Assert.Contains(":stack/shop-Inner-", id, StringComparison.Ordinal);
        await cloud.UpdatedAsync("shop", Outer.Replace("TEXT", "second", StringComparison.Ordinal));
        Assert.Equal(("second", "second"), (await ValueAsync(cloud, "outer"), await ValueAsync(cloud, "inner")));
        await cloud.DeletedAsync("shop");
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.StackAsync(id))["StackStatus"]!);
    }

    [Fact]
    public async Task An_inner_stack_that_fails_takes_the_outer_one_back()
    {
        var cloud = await ReadyAsync();
        var stack = await cloud.CreatedAsync("shop", Outer.Replace("TEXT", "X1", StringComparison.Ordinal));
        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.EndsWith("was not successfully created: The following resource(s) failed to create: [Note]. ", await cloud.FailureAsync("shop", "Inner"), StringComparison.Ordinal);
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.StackAsync(await cloud.IdAsync("shop", "Inner")))["StackStatus"]!);
    }

    [Fact]
    public async Task An_inner_update_that_fails_leaves_both_as_they_were()
    {
        var cloud = await ReadyAsync();
        await cloud.CreatedAsync("shop", Outer.Replace("TEXT", "first", StringComparison.Ordinal));
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Outer.Replace("TEXT", "X1", StringComparison.Ordinal)))["StackStatus"]!);
        Assert.Equal(("first", "first"), (await ValueAsync(cloud, "outer"), await ValueAsync(cloud, "inner")));
    }

    private static async Task<Cloud> ReadyAsync()
    {
        var cloud = new Cloud();
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "templates-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "templates-1", ["Key"] = "inner.yaml", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Inner)) });
        return cloud;
    }

    private static async Task<string> ValueAsync(Cloud cloud, string name) => (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = name }))["Parameter"]!["Value"]!;
}

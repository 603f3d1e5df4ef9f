using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "nested change sets")]
public sealed class NestedChangeSetTests
{
    private const string Outer = """
        Resources:
          Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://templates-1.s3.eu-west-1.amazonaws.com/inner.yaml' } }
          Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: outer, Type: String, Value: a } }
        """;

    private const string Inner = "Resources:\n  Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: inner, Type: String, Value: first } }\n";

    [Fact]
    public async Task A_nested_stack_whose_template_changed_where_it_lies_has_a_change_set_of_its_own()
    {
        var cloud = await ReadyAsync();
        await TemplateAsync(cloud, Inner.Replace("first", "second", StringComparison.Ordinal));
        var root = await ChangeSetAsync(cloud);
        var change = Assert.Single(root["Changes"]!.AsArray())!["ResourceChange"]!;
        Assert.Equal(("Inner", "Automatic"), ((string)change["LogicalResourceId"]!, (string)change["Details"]![0]!["ChangeSource"]!));
        var child = await cloud.CallAsync("DescribeChangeSet", new() { ["ChangeSetName"] = change["ChangeSetId"]!.DeepClone() });
        Assert.Equal(("Note", (string)root["ChangeSetId"]!, (string)root["ChangeSetId"]!), ((string)child["Changes"]![0]!["ResourceChange"]!["LogicalResourceId"]!, (string)child["ParentChangeSetId"]!, (string)child["RootChangeSetId"]!));
        Assert.Contains("cannot be executed", (await cloud.RefusedAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = change["ChangeSetId"]!.DeepClone() })).Message, StringComparison.Ordinal);
        await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = root["ChangeSetId"]!.DeepClone() });
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("second", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "inner" }))["Parameter"]!["Value"]!);
    }

    [Fact]
    public async Task Without_changes_in_any_of_them_there_are_none()
    {
        var cloud = await ReadyAsync();
        var root = await ChangeSetAsync(cloud);
        Assert.Equal(("FAILED", "The submitted information didn't contain changes. Submit different information to create a change set."), ((string)root["Status"]!, (string)root["StatusReason"]!));
    }

    [Fact]
    public async Task Deleting_the_outer_change_set_deletes_the_inner_ones()
    {
        var cloud = await ReadyAsync();
        await TemplateAsync(cloud, Inner.Replace("first", "second", StringComparison.Ordinal));
        var root = await ChangeSetAsync(cloud);
        var inner = (string)root["Changes"]![0]!["ResourceChange"]!["ChangeSetId"]!;
        Assert.Contains("belongs to", (await cloud.RefusedAsync("DeleteChangeSet", new() { ["ChangeSetName"] = inner })).Message, StringComparison.Ordinal);
        await cloud.CallAsync("DeleteChangeSet", new() { ["ChangeSetName"] = root["ChangeSetId"]!.DeepClone() });
        Assert.Equal("ChangeSetNotFound", (await cloud.RefusedAsync("DescribeChangeSet", new() { ["ChangeSetName"] = inner })).Code);
    }

    [Fact]
    public async Task Nested_stacks_are_looked_at_in_every_update_and_know_their_parents()
    {
        var cloud = await ReadyAsync();
        var (inner, outer) = (await cloud.StackAsync(await cloud.IdAsync("shop", "Inner")), await cloud.StackAsync("shop"));
        Assert.Equal(((string)outer["StackId"]!, (string)outer["StackId"]!), ((string)inner["ParentId"]!, (string)inner["RootId"]!));
        await TemplateAsync(cloud, Inner.Replace("first", "third", StringComparison.Ordinal));
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Outer))["StackStatus"]!);
        Assert.Equal("third", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "inner" }))["Parameter"]!["Value"]!);
        Assert.Contains("Inner UPDATE_COMPLETE", await cloud.StoryAsync("shop"));
    }

    private static async Task<JsonObject> ChangeSetAsync(Cloud cloud)
    {
        var asking = Cloud.Asking("shop", Outer);
        (asking["ChangeSetName"], asking["IncludeNestedStacks"]) = ("changes", true);
        return await cloud.ComputedAsync((string)(await cloud.CallAsync("CreateChangeSet", asking))["Id"]!);
    }

    private static Task<JsonObject> TemplateAsync(Cloud cloud, string template) =>
        cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "templates-1", ["Key"] = "inner.yaml", ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(template)) });

    private static async Task<Cloud> ReadyAsync()
    {
        var cloud = new Cloud();
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "templates-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await TemplateAsync(cloud, Inner);
        await cloud.CreatedAsync("shop", Outer);
        return cloud;
    }
}

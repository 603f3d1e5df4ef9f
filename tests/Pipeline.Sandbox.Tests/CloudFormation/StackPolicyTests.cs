using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "stack policies")]
public sealed class StackPolicyTests
{
    private const string KeepsA = """{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"},{"Effect":"Deny","Action":["Update:Modify","Update:Delete"],"Principal":"*","Resource":"LogicalResourceId/A"}]}""";

    [Fact]
    public async Task A_resource_that_may_not_be_changed_fails_the_update()
    {
        var cloud = await ProtectedAsync(KeepsA);
        Assert.Equal(KeepsA, (string)(await cloud.CallAsync("GetStackPolicy", new() { ["StackName"] = "shop" }))["StackPolicyBody"]!);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Templates.Chain(("B", "2"), ("A", "2"))))["StackStatus"]!);
        Assert.Equal("Action denied by stack policy: Statement [#2] does not allow [Update:Modify] for resource [LogicalResourceId/A];", await cloud.FailureAsync("shop", "A"));
        Assert.Equal(("1", "1"), (await ValueAsync(cloud, "A"), await ValueAsync(cloud, "B")));
    }

    [Fact]
    public async Task What_is_allowed_goes_on()
    {
        var cloud = await ProtectedAsync(KeepsA);
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Templates.Chain(("A", "1"), ("B", "2"))))["StackStatus"]!);
        Assert.Equal("2", await ValueAsync(cloud, "B"));
    }

    [Fact]
    public async Task A_resource_that_may_not_be_deleted_stays()
    {
        var cloud = await ProtectedAsync(KeepsA);
        var stack = await cloud.UpdatedAsync("shop", Templates.Chain(("B", "1"), ("C", "1")));
        Assert.Equal(("UPDATE_ROLLBACK_COMPLETE", "1"), ((string)stack["StackStatus"]!, await ValueAsync(cloud, "A")));
        Assert.Contains("[Update:Delete] for resource [LogicalResourceId/A]", await cloud.FailureAsync("shop", "A"), StringComparison.Ordinal);
        Assert.False(await cloud.HasAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/C" }));
    }

    [Fact]
    public async Task What_a_policy_does_not_allow_is_denied_by_resource_type_too()
    {
        const string buckets = """{"Statement":{"Effect":"Allow","NotAction":"Update:Replace","Principal":"*","Resource":"*","Condition":{"StringLike":{"ResourceType":["AWS::S3::*"]}}}}""";
        var cloud = await ProtectedAsync(buckets);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Templates.Chain(("A", "2"), ("B", "1"))))["StackStatus"]!);
        Assert.StartsWith("Action denied by stack policy: ", await cloud.FailureAsync("shop", "A"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replacement_is_another_action_than_a_modification()
    {
        var cloud = await ProtectedAsync("""{"Statement":[{"Effect":"Allow","Action":"Update:Modify","Principal":"*","Resource":"*"}]}""");
        var renamed = Templates.Chain(("A", "1"), ("B", "1")).Replace("/B", "/Other", StringComparison.Ordinal);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.UpdatedAsync("shop", renamed))["StackStatus"]!);
        Assert.Contains("[Update:Replace]", await cloud.FailureAsync("shop", "B"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_update_may_have_a_policy_of_its_own()
    {
        var cloud = await ProtectedAsync(KeepsA);
        var update = Cloud.Asking("shop", Templates.Chain(("A", "2"), ("B", "1")));
        update["StackPolicyDuringUpdateBody"] = """{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}""";
        await cloud.CallAsync("UpdateStack", update);
        Assert.Equal("UPDATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Templates.Chain(("A", "3"), ("B", "1"))))["StackStatus"]!);
    }

    [Fact]
    public async Task A_change_set_that_is_executed_is_held_to_it()
    {
        var cloud = await ProtectedAsync(KeepsA);
        var set = await cloud.ChangeSetAsync("shop", Templates.Chain(("A", "2"), ("B", "1")), "UPDATE");
        await cloud.CallAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = set["ChangeSetId"]!.DeepClone() });
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_policy_is_set_later_and_read_from_s3()
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        Assert.Null((await cloud.CallAsync("GetStackPolicy", new() { ["StackName"] = "shop" }))["StackPolicyBody"]);
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "policies", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "policies", ["Key"] = "a.json", ["Body"] = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(KeepsA)) });
        await cloud.CallAsync("SetStackPolicy", new() { ["StackName"] = "shop", ["StackPolicyURL"] = "https://policies.s3.eu-west-1.amazonaws.com/a.json" });
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", (string)(await cloud.UpdatedAsync("shop", Templates.Chain(("A", "2"))))["StackStatus"]!);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"Statement":[{"Effect":"Maybe","Action":"Update:*","Principal":"*","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:Rename","Principal":"*","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"me","Resource":"*"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"A"}]}""")]
    [InlineData("""{"Statement":[{"Effect":"Deny","Action":"Update:*","Principal":"*","Resource":"*","Condition":{"DateLessThan":{"ResourceType":"x"}}}]}""")]
    public async Task What_is_no_policy_is_refused(string policy)
    {
        var cloud = new Cloud();
        await cloud.CreatedAsync("shop", Templates.Chain(("A", "1")));
        var refused = await cloud.RefusedAsync("SetStackPolicy", new() { ["StackName"] = "shop", ["StackPolicyBody"] = policy });
        Assert.StartsWith("Error validating stack policy: Invalid stack policy", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ValueAsync(Cloud cloud, string id) => (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "/shop/" + id }))["Parameter"]!["Value"]!;

    private static async Task<Cloud> ProtectedAsync(string policy)
    {
        var cloud = new Cloud();
        var asking = Cloud.Asking("shop", Templates.Chain(("A", "1"), ("B", "1")));
        asking["StackPolicyBody"] = policy;
        await cloud.CallAsync("CreateStack", asking);
        await cloud.DoneAsync("shop");
        return cloud;
    }
}

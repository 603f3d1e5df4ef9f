using System.Text;
using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "limits")]
public sealed class LimitTests
{
    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        var cloud = new Cloud();
        Assert.Contains("at 'templateBody' failed to satisfy constraint", await RefusedAsync(cloud, "shop", "Description: x\n" + new string('#', 51_200)), StringComparison.Ordinal);
        Assert.Equal("Template format error: 'Description' length is greater than 1024.", await RefusedAsync(cloud, "shop", $"Description: {new string('x', 1_025)}\n" + Templates.Chain(("A", "1"))));
        Assert.Equal("Template format error: Number of resources, 501, is greater than maximum allowed, 500", await RefusedAsync(cloud, "shop", Many("Resources", 501, "{Type: AWS::SNS::Topic}")));
        Assert.Equal("Template format error: Number of parameters, 201, is greater than maximum allowed, 200", await RefusedAsync(cloud, "shop", Many("Parameters", 201, "{Type: String}") + Topic));
        Assert.Equal("Template format error: Number of outputs, 201, is greater than maximum allowed, 200", await RefusedAsync(cloud, "shop", Many("Outputs", 201, "{Value: a}") + Topic));
        Assert.Equal("Template format error: Number of mappings, 201, is greater than maximum allowed, 200", await RefusedAsync(cloud, "shop", Many("Mappings", 201, "{a: {b: c}}") + Topic));
        Assert.Equal("Parameter 'P' exceeds the limit of 4096 bytes", (await cloud.RefusedAsync("CreateStack", Cloud.Asking("shop", "Parameters: {P: {Type: String}}\n" + Topic, ("P", new string('x', 4_097))))).Message);
    }

    [Fact]
    public async Task A_template_in_s3_may_have_a_megabyte()
    {
        var cloud = new Cloud();
        await cloud.AskAsync("s3", "CreateBucket", new() { ["Bucket"] = "templates-1", ["CreateBucketConfiguration"] = new JsonObject { ["LocationConstraint"] = "eu-west-1" } });
        foreach (var (key, size) in new[] { ("fits", 1_000_000), ("large", 1_048_577) })
            await cloud.AskAsync("s3", "PutObject", new() { ["Bucket"] = "templates-1", ["Key"] = key, ["Body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes((Topic + "\n#").PadRight(size, 'x'))) });
        var asking = new JsonObject { ["StackName"] = "shop", ["TemplateURL"] = "https://s3.eu-west-1.amazonaws.com/templates-1/large" };
        Assert.Equal("Template may not exceed 1048576 bytes in size.", (await cloud.RefusedAsync("CreateStack", asking.DeepClone().AsObject())).Message);
        asking["TemplateURL"] = "https://s3.eu-west-1.amazonaws.com/templates-1/fits";
        await cloud.CallAsync("CreateStack", asking);
        Assert.Equal("CREATE_COMPLETE", (string)(await cloud.DoneAsync("shop"))["StackStatus"]!);
    }

    [Theory]
    [InlineData("1shop", "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*")]
    [InlineData("shop_one", "Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*")]
    [InlineData("x*129", "Member must have length less than or equal to 128")]
    public async Task Names_of_stacks_are_held_to_their_pattern(string name, string why) =>
        Assert.EndsWith(why, await RefusedAsync(new(), name == "x*129" ? new string('x', 129) : name, Topic), StringComparison.Ordinal);

    [Fact]
    public async Task An_account_has_two_thousand_stacks_in_a_region()
    {
        var cloud = new Cloud();
        var limits = (await cloud.CallAsync("DescribeAccountLimits", []))["AccountLimits"]!.AsArray().ToDictionary(limit => (string)limit!["Name"]!, limit => (int)limit!["Value"]!);
        Assert.Equal((2_000, 200), (limits["StackLimit"], limits["StackOutputsLimit"]));
        var asking = Cloud.Asking("shop", Topic);
        (asking["ChangeSetName"], asking["ChangeSetType"]) = ("changes", "CREATE");
        for (var number = 0; number < 2_000; number++)
        {
            asking["StackName"] = $"shop-{number}";
            await cloud.CallAsync("CreateChangeSet", asking.DeepClone().AsObject());
        }
        Assert.Equal("LimitExceededException", (await cloud.RefusedAsync("CreateStack", Cloud.Asking("more", Topic))).Code);
        await cloud.From("444455556666").CreatedAsync("more", Topic);
    }

    private const string Topic = "Resources: {T: {Type: AWS::SNS::Topic}}";

    private static string Many(string section, int count, string body) =>
        $"{section}: {{{string.Join(", ", Enumerable.Range(0, count).Select(number => $"N{number}: {body}"))}}}\n";

    private static async Task<string> RefusedAsync(Cloud cloud, string name, string template) => (await cloud.RefusedAsync("CreateStack", Cloud.Asking(name, template))).Message;
}

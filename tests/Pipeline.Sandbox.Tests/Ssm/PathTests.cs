using System.Text.Json.Nodes;
using Pipeline.Sandbox.Tests.Serving;

namespace Pipeline.Sandbox.Tests.Ssm;

public sealed class PathTests : IAsyncLifetime
{
    private TestSandbox sandbox = null!;

    public async Task InitializeAsync()
    {
        sandbox = await TestSandbox.StartAsync();
        foreach (var name in (string[])["/a/1", "/a/2", "/a/b/3", "/ab/4", "plain"])
            (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = name, ["Value"] = "v", ["Type"] = "String", ["Tags"] = new JsonArray(new JsonObject { ["Key"] = "name", ["Value"] = name }) })).Ok();
    }

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Theory]
    [InlineData("/a", false, "/a/1 /a/2")]
    [InlineData("/a/", true, "/a/1 /a/2 /a/b/3")]
    [InlineData("/", true, "/a/1 /a/2 /a/b/3 /ab/4")]
    [InlineData("/nothing", true, "")]
    [Behaviour("Ssm", "paths")]
    public async Task A_path_lists_its_level_or_all_below(string path, bool recursive, string expected)
    {
        var reply = (await sandbox.JsonAsync("AmazonSSM.GetParametersByPath", new() { ["Path"] = path, ["Recursive"] = recursive })).Ok();
        Assert.Equal(expected, Names(reply));
    }

    [Fact]
    [Behaviour("Ssm", "paths")]
    public async Task Pages_end_without_a_token_and_together_hold_everything()
    {
        var (names, token) = ("", default(string));
        do
        {
            var reply = (await sandbox.JsonAsync("AmazonSSM.GetParametersByPath", new() { ["Path"] = "/", ["Recursive"] = true, ["MaxResults"] = 2, ["NextToken"] = token })).Ok();
            names += Names(reply) + ";";
            token = reply.Json["NextToken"]?.GetValue<string>();
        }
        while (token is not null);
        Assert.Equal("/a/1 /a/2;/a/b/3 /ab/4;", names);
    }

    [Fact]
    public async Task A_token_of_nobodys_is_refused() =>
        Assert.Equal("400 InvalidNextToken", (await sandbox.JsonAsync("AmazonSSM.DescribeParameters", new() { ["NextToken"] = "?" })).Error);

    [Theory]
    [InlineData("Name", "BeginsWith", "/a/", "/a/1 /a/2 /a/b/3")]
    [InlineData("Name", "Contains", "b", "/a/b/3 /ab/4")]
    [InlineData("Name", "Equals", "plain", "plain")]
    [InlineData("Path", "OneLevel", "/a", "/a/1 /a/2")]
    [InlineData("tag:name", "Equals", "/ab/4", "/ab/4")]
    [Behaviour("Ssm", "paths")]
    public async Task Filters_choose(string key, string option, string value, string expected)
    {
        var filter = new JsonObject { ["Key"] = key, ["Option"] = option, ["Values"] = new JsonArray(value) };
        Assert.Equal(expected, Names((await sandbox.JsonAsync("AmazonSSM.DescribeParameters", new() { ["ParameterFilters"] = new JsonArray(filter) })).Ok()));
    }

    [Fact]
    public async Task Descriptions_do_not_tell_values()
    {
        var reply = (await sandbox.JsonAsync("AmazonSSM.DescribeParameters", [])).Ok();
        Assert.All(reply.Json["Parameters"]!.AsArray(), parameter => Assert.False(parameter!.AsObject().ContainsKey("Value")));
    }

    [Fact]
    [Behaviour("Ssm", "tags, labels")]
    public async Task Tags_are_added_replaced_and_removed()
    {
        JsonObject Resource() => new() { ["ResourceType"] = "Parameter", ["ResourceId"] = "plain" };
        var add = Resource();
        add["Tags"] = new JsonArray(new JsonObject { ["Key"] = "name", ["Value"] = "new" }, new JsonObject { ["Key"] = "b", ["Value"] = "2" });
        (await sandbox.JsonAsync("AmazonSSM.AddTagsToResource", add)).Ok();
        Assert.Equal("""{"TagList":[{"Key":"name","Value":"new"},{"Key":"b","Value":"2"}]}""", (await sandbox.JsonAsync("AmazonSSM.ListTagsForResource", Resource())).Ok().Text);
        var remove = Resource();
        remove["TagKeys"] = new JsonArray("name");
        (await sandbox.JsonAsync("AmazonSSM.RemoveTagsFromResource", remove)).Ok();
        Assert.Equal("""{"TagList":[{"Key":"b","Value":"2"}]}""", (await sandbox.JsonAsync("AmazonSSM.ListTagsForResource", Resource())).Ok().Text);
        Assert.Equal("400 InvalidResourceId", (await sandbox.JsonAsync("AmazonSSM.ListTagsForResource", new() { ["ResourceType"] = "Parameter", ["ResourceId"] = "none" })).Error);
    }

    private static string Names(Reply reply) => string.Join(' ', reply.Json["Parameters"]!.AsArray().Select(parameter => parameter!["Name"]!.GetValue<string>()));
}

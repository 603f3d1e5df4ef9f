using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class OtherVersionTests
{
    [Theory]
    [Behaviour("", "a record that another version of the sandbox kept")]
    [InlineData("GetParameter", """{"Name":"/a"}""")]
    [InlineData("DescribeParameters", "{}")]
    [InlineData("PutParameter", """{"Name":"/a","Value":"x","Overwrite":true}""")]
    public async Task A_record_of_another_version_is_named_with_what_to_do_about_it(string operation, string input)
    {
        using var folder = new TemporaryDirectory();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "journal.jsonl"), """{"t":"ssm/parameters","k":"111122223333/us-east-1//a","v":{"Name":["of another form"]}}""" + "\n");
        await using var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path });
        var reply = await sandbox.JsonAsync("AmazonSSM." + operation, JsonNode.Parse(input)!.AsObject());
        Assert.Equal("400 SandboxStateUnreadable", reply.Error);
        Assert.Contains("ssm/parameters", reply.Text, StringComparison.Ordinal);
        Assert.Contains($"delete {folder.Path}", reply.Text, StringComparison.Ordinal);
    }
}

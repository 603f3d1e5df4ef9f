using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "lists")]
public sealed class ListTests
{
    [Fact]
    public async Task Stacks_are_listed_by_status_newest_first()
    {
        var clock = new TestClock();
        var cloud = new Cloud(new() { Clock = clock, Fail = ["Bad"] });
        foreach (var (name, id) in new[] { ("first", "A"), ("second", "Bad"), ("third", "A") })
        {
            await cloud.CreatedAsync(name, Templates.Chain((id, "1")));
            clock.Pass(TimeSpan.FromSeconds(1));
        }
        await cloud.DeletedAsync("first");
        Assert.Equal(["third", "second", "first"], await NamesAsync(cloud));
        Assert.Equal(["second"], await NamesAsync(cloud, "ROLLBACK_COMPLETE"));
        Assert.Equal(["third", "first"], await NamesAsync(cloud, "CREATE_COMPLETE", "DELETE_COMPLETE"));
    }

    [Fact]
    public async Task Exports_and_those_who_import_them_come_in_pages()
    {
        var cloud = new Cloud();
        var outputs = string.Concat(Enumerable.Range(0, 101).Select(number => $"  O{number}: {{ Value: v, Export: {{ Name: e-{number:D3} }} }}\n"));
        await cloud.CreatedAsync("owner", Templates.Chain(("A", "1")) + "Outputs:\n" + outputs);
        var first = await cloud.CallAsync("ListExports", []);
        var second = await cloud.CallAsync("ListExports", new() { ["NextToken"] = first["NextToken"]!.DeepClone() });
        Assert.Equal((100, "e-100", null), (first["Exports"]!.AsArray().Count, (string)second["Exports"]![0]!["Name"]!, (string?)second["NextToken"]));
        await Task.WhenAll(Enumerable.Range(0, 101).Select(number => cloud.CreatedAsync($"user-{number:D3}", "Resources: { A: { Type: 'AWS::SSM::Parameter', Properties: { Type: String, Value: !ImportValue e-000 } } }")));
        first = await cloud.CallAsync("ListImports", new() { ["ExportName"] = "e-000" });
        second = await cloud.CallAsync("ListImports", new() { ["ExportName"] = "e-000", ["NextToken"] = first["NextToken"]!.DeepClone() });
        Assert.Equal((100, "user-100"), (first["Imports"]!.AsArray().Count, (string)second["Imports"]![0]!));
        Assert.Equal("Export 'e-001' is not imported by any stack.", (await cloud.RefusedAsync("ListImports", new() { ["ExportName"] = "e-001" })).Message);
        Assert.Equal("NextToken is invalid", (await cloud.RefusedAsync("ListExports", new() { ["NextToken"] = "?" })).Message);
    }

    private static async Task<IEnumerable<string>> NamesAsync(Cloud cloud, params string[] statuses)
    {
        var input = statuses.Length == 0 ? [] : new JsonObject { ["StackStatusFilter"] = new JsonArray([.. statuses.Select(status => JsonValue.Create(status))]) };
        return (await cloud.CallAsync("ListStacks", input))["StackSummaries"]!.AsArray().Select(one => (string)one!["StackName"]!);
    }
}

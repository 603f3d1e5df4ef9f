using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.CloudFormation;

[Behaviour("CloudFormation", "exports")]
public sealed class ExportTests
{
    private const string Exporter = "Resources:\n  Topic: { Type: 'AWS::SNS::Topic' }\nOutputs:\n  Name: { Value: VALUE, Export: { Name: !Sub 'shared-name' } }\n";
    private const string Importer = "Resources:\n  Note: { Type: 'AWS::SSM::Parameter', Properties: { Name: note, Type: String, Value: !ImportValue shared-name } }\n";

    private readonly Cloud cloud = new();

    [Fact]
    public async Task Another_stack_imports_what_one_exports_and_holds_it_fast()
    {
        await cloud.CreatedAsync("a", Exporter);
        await cloud.CreatedAsync("b", Importer);
        Assert.Equal("VALUE", (string)(await cloud.AskAsync("ssm", "GetParameter", new() { ["Name"] = "note" }))["Parameter"]!["Value"]!);
        Assert.Equal("shared-name", (string)(await cloud.CallAsync("ListExports", []))["Exports"]![0]!["Name"]!);
        Assert.Equal(["b"], (await cloud.CallAsync("ListImports", new() { ["ExportName"] = "shared-name" }))["Imports"]!.AsArray().Select(name => (string)name!));
        var stack = await cloud.DeletedAsync("a");
        Assert.Equal(("CREATE_COMPLETE", "Delete canceled. Cannot delete export shared-name as it is in use by b."), ((string)stack["StackStatus"]!, (string)stack["StackStatusReason"]!));
        await cloud.UpdatedAsync("a", Exporter.Replace("VALUE", "OTHER", StringComparison.Ordinal));
        var events = await cloud.EventsAsync("a");
        Assert.Contains(events, one => (string?)one["ResourceStatusReason"] == "Export shared-name cannot be updated as it is in use by b");
        await cloud.DeletedAsync("b");
        Assert.Equal("DELETE_COMPLETE", (string)(await cloud.DeletedAsync("a"))["StackStatus"]!);
    }

    [Fact]
    public async Task A_name_is_exported_once()
    {
        await cloud.CreatedAsync("a", Exporter);
        var stack = await cloud.CreatedAsync("b", Exporter);
        Assert.Equal("ROLLBACK_COMPLETE", (string)stack["StackStatus"]!);
        Assert.Contains(await cloud.EventsAsync("b"), one => one["ResourceStatusReason"]?.ToString().StartsWith("Export with name shared-name is already exported by stack a.", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task What_nobody_exports_fails_the_importer()
    {
        await cloud.CreatedAsync("b", Importer);
        Assert.Equal("No export named shared-name found.", await cloud.FailureAsync("b", "Note"));
        Assert.Equal("Export 'shared-name' does not exist.", (await cloud.RefusedAsync("ListImports", new() { ["ExportName"] = "shared-name" })).Message);
    }
}

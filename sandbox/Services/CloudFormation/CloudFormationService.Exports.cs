using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>What the stacks of this account and region export.</summary>
    public JsonObject? ListExports(Call call)
    {
        var rows = new StackScope(world, tables, Place.Of(call)).Exports().OrderBy(export => export.Output.ExportName, StringComparer.Ordinal)
            .Select(export => (export.Output.ExportName!, (JsonNode)new JsonObject
            {
                ["ExportingStackId"] = export.Stack.Id,
                ["Name"] = export.Output.ExportName,
                ["Value"] = export.Output.Value,
            }));
        var (page, next) = Paging.Cut(rows, After(call), PageSize);
        return new() { ["Exports"] = page, ["NextToken"] = next };
    }

    /// <summary>The stacks that use an export.</summary>
    public JsonObject? ListImports(Call call)
    {
        var (name, scope) = (call.Text("ExportName"), new StackScope(world, tables, Place.Of(call)));
        if (scope.Exports().All(export => export.Output.ExportName != name))
            throw Refusals.Invalid($"Export '{name}' does not exist.");
        var users = scope.ImportersOf(name).Select(stack => stack.Name).Order(StringComparer.Ordinal).ToList();
        if (users.Count == 0)
            throw Refusals.Invalid($"Export '{name}' is not imported by any stack.");
        var (page, next) = Paging.Cut(users.Select(user => (user, (JsonNode)user)), After(call), PageSize);
        return new() { ["Imports"] = page, ["NextToken"] = next };
    }
}

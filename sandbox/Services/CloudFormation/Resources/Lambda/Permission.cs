using System.Text.Json.Nodes;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Lambda;

/// <summary><c>AWS::Lambda::Permission</c>: a statement whose id CloudFormation invents.</summary>
internal sealed class Permission : ResourceHandler
{
    public override NameRule Name(ResourceType? type) => new("Id", 100);

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("lambda", "AddPermission", properties);
        input["StatementId"] = context.Chosen;
        await context.DoAsync("lambda", "AddPermission", input);
        return Made(context.Chosen);
    }

    // Each of its properties makes a new one.
    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => Task.FromResult(Made(physicalId));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("lambda", "RemovePermission", new() { ["FunctionName"] = properties.Copy("FunctionName"), ["StatementId"] = physicalId });

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var policy = await context.UnlessGoneAsync("lambda", "GetPolicy", new() { ["FunctionName"] = properties.Copy("FunctionName") });
        return policy?.Text("Policy")?.Contains($"\"{context.Chosen}\"", StringComparison.Ordinal) == true ? context.Chosen : null;
    }

    private static Made Made(string id) => new(id, new() { ["Id"] = id });
}

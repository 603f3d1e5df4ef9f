using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Lambda;

/// <summary><c>AWS::Lambda::Version</c>.</summary>
internal sealed class Version : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = ApiInput.Of("lambda", "PublishVersion", properties);
        return Made(await context.DoAsync("lambda", "PublishVersion", input));
    }

    // What a version is made of never changes; its settings for concurrency are not imitated.
    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        Made(await context.DoAsync("lambda", "GetFunctionConfiguration", new() { ["FunctionName"] = physicalId }));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("lambda", "DeleteFunction", new() { ["FunctionName"] = physicalId });

    private static Made Made(JsonObject version) =>
        new(version.Text("FunctionArn")!, new() { ["FunctionArn"] = version.Copy("FunctionArn"), ["Version"] = version.Copy("Version") });
}

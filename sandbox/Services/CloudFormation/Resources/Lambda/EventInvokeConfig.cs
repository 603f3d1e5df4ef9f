using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Lambda;

/// <summary><c>AWS::Lambda::EventInvokeConfig</c>.</summary>
internal sealed class EventInvokeConfig : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        await context.DoAsync("lambda", "PutFunctionEventInvokeConfig", ApiInput.Of("lambda", "PutFunctionEventInvokeConfig", properties));
        return new($"{properties.Text("FunctionName")}|{properties.Text("Qualifier")}", []);
    }

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => CreateAsync(context, after);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) => context.UnlessGoneAsync(
        "lambda", "DeleteFunctionEventInvokeConfig", new() { ["FunctionName"] = properties.Copy("FunctionName"), ["Qualifier"] = properties.Copy("Qualifier") });
}

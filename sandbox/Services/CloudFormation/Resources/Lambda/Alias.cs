using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.Lambda;

/// <summary><c>AWS::Lambda::Alias</c>.</summary>
internal sealed class Alias : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties) => Made(await context.DoAsync("lambda", "CreateAlias", Input(properties)));

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        Made(await context.DoAsync("lambda", "UpdateAlias", Input(after)));

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("lambda", "DeleteAlias", Named(properties));

    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties) =>
        (await context.UnlessGoneAsync("lambda", "GetAlias", Named(properties)))?.Text("AliasArn");

    private static JsonObject Input(JsonObject properties)
    {
        var input = ApiInput.Of("lambda", "UpdateAlias", new(properties.Where(one => one.Key != "RoutingConfig").Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone()))));
        // The template has a list of weights, the API a map of them.
        if (properties["RoutingConfig"]?["AdditionalVersionWeights"] is JsonArray { Count: > 0 } weights)
            input["RoutingConfig"] = new JsonObject { ["AdditionalVersionWeights"] = new JsonObject(weights.Select(one => KeyValuePair.Create(one!["FunctionVersion"]!.ToString(), one["FunctionWeight"]?.DeepClone()))) };
        return input;
    }

    private static JsonObject Named(JsonObject properties) => new() { ["FunctionName"] = properties.Copy("FunctionName"), ["Name"] = properties.Copy("Name") };

    private static Made Made(JsonObject alias) => new(alias.Text("AliasArn")!, new() { ["AliasArn"] = alias.Copy("AliasArn") });
}

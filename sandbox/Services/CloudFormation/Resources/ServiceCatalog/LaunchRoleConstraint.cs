using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary><c>AWS::ServiceCatalog::LaunchRoleConstraint</c>: a constraint of the type LAUNCH.</summary>
internal sealed class LaunchRoleConstraint : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = properties.DeepClone().AsObject();
        (input["Type"], input["Parameters"]) = ("LAUNCH", Parameters(properties));
        return Made((await context.MakeAsync("CreateConstraint", input, tags: false))["ConstraintDetail"]!);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        Made((await context.CatalogAsync("UpdateConstraint", new() { ["Id"] = physicalId, ["Description"] = after.Copy("Description"), ["Parameters"] = Parameters(after) }))["ConstraintDetail"]!);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "DeleteConstraint", new() { ["Id"] = physicalId });

    private static string Parameters(JsonObject properties)
    {
        var name = properties["LocalRoleName"] is null ? "RoleArn" : "LocalRoleName";
        return new JsonObject { [name] = properties.Copy(name) }.ToJsonString();
    }

    private static Made Made(JsonNode detail) => new(detail["ConstraintId"]!.GetValue<string>(), new() { ["Id"] = detail["ConstraintId"]!.DeepClone() });
}

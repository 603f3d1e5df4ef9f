using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary>A constraint. Its properties become the JSON text that Service Catalog takes as the constraint's parameters.</summary>
/// <param name="type">The constraint's type, such as <c>LAUNCH</c>.</param>
internal abstract class CatalogConstraint(string type) : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = properties.DeepClone().AsObject();
        (input["Type"], input["Parameters"]) = (type, Parameters(properties));
        return Made((await context.MakeAsync("CreateConstraint", input, tags: false))["ConstraintDetail"]!);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) =>
        Made((await context.CatalogAsync("UpdateConstraint", new() { ["Id"] = physicalId, ["Description"] = after.Copy("Description"), ["Parameters"] = Parameters(after) }))["ConstraintDetail"]!);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "DeleteConstraint", new() { ["Id"] = physicalId });

    /// <summary>The constraint's parameters as text.</summary>
    protected abstract string Parameters(JsonObject properties);

    private static Made Made(JsonNode detail) => new(detail["ConstraintId"]!.GetValue<string>(), new() { ["Id"] = detail["ConstraintId"]!.DeepClone() });
}

/// <summary><c>AWS::ServiceCatalog::LaunchRoleConstraint</c>.</summary>
internal sealed class LaunchRoleConstraint() : CatalogConstraint("LAUNCH")
{
    protected override string Parameters(JsonObject properties)
    {
        var name = properties["LocalRoleName"] is null ? "RoleArn" : "LocalRoleName";
        return new JsonObject { [name] = properties.Copy(name) }.ToJsonString();
    }
}

/// <summary><c>AWS::ServiceCatalog::LaunchNotificationConstraint</c>.</summary>
internal sealed class LaunchNotificationConstraint() : CatalogConstraint("NOTIFICATION")
{
    protected override string Parameters(JsonObject properties) => new JsonObject { ["NotificationArns"] = properties.Copy("NotificationArns") }.ToJsonString();
}

/// <summary><c>AWS::ServiceCatalog::LaunchTemplateConstraint</c>, whose rules are a JSON text themselves.</summary>
internal sealed class LaunchTemplateConstraint() : CatalogConstraint("TEMPLATE")
{
    protected override string Parameters(JsonObject properties) => $"{{\"Rules\":{properties.Text("Rules")}}}";
}

/// <summary><c>AWS::ServiceCatalog::ResourceUpdateConstraint</c>.</summary>
internal sealed class ResourceUpdateConstraint() : CatalogConstraint("RESOURCE_UPDATE")
{
    protected override string Parameters(JsonObject properties) => new JsonObject
    {
        ["Version"] = "2.0",
        ["Properties"] = new JsonObject { ["TagUpdateOnProvisionedProduct"] = properties.Copy("TagUpdateOnProvisionedProduct") },
    }.ToJsonString();
}

using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary><c>AWS::ServiceCatalog::TagOption</c>.</summary>
internal sealed class TagOption : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var id = (await context.CatalogAsync("CreateTagOption", ApiInput.Of("servicecatalog", "CreateTagOption", properties)))["TagOptionDetail"]!["Id"]!.GetValue<string>();
        context.Begun(id);
        return properties["Active"] is null ? Made(id) : await UpdateAsync(context, id, [], properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.CatalogAsync("UpdateTagOption", new() { ["Id"] = physicalId, ["Active"] = after.Copy("Active") ?? true });
        return Made(physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "DeleteTagOption", new() { ["Id"] = physicalId });

    /// <summary>A key and a value make one tag option only.</summary>
    public override async Task<string?> FindAsync(ResourceContext context, JsonObject properties)
    {
        var filters = new JsonObject { ["Key"] = properties.Copy("Key"), ["Value"] = properties.Copy("Value") };
        return (await context.CatalogAsync("ListTagOptions", new() { ["Filters"] = filters }))["TagOptionDetails"] is JsonArray { Count: > 0 } found ? found[0]!["Id"]!.GetValue<string>() : null;
    }

    private static Made Made(string id) => new(id, new() { ["Id"] = id });
}

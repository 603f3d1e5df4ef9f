using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary><c>AWS::ServiceCatalog::CloudFormationProduct</c>, with one version for each of its provisioning artifact parameters.</summary>
internal sealed class CloudFormationProduct : ResourceHandler
{
    private const string Versions = "ProvisioningArtifactParameters";

    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var input = properties.DeepClone().AsObject();
        var versions = properties[Versions] as JsonArray ?? [];
        input["ProductType"] ??= "CLOUD_FORMATION_TEMPLATE";
        input[Versions] = versions.Count > 0 ? Version(versions[0]!) : null;
        var id = (await context.MakeAsync("CreateProduct", input))["ProductViewDetail"]!["ProductViewSummary"]!["ProductId"]!.GetValue<string>();
        context.Begun(id);
        await AddAsync(context, id, versions.Skip(1));
        return await ReadAsync(context, id);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var input = ApiInput.Of("servicecatalog", "UpdateProduct", after).WithTags(context, before, after);
        input["Id"] = physicalId;
        await context.CatalogAsync("UpdateProduct", input);
        // Versions stay when their declaration goes, unless they are to be replaced.
        var old = (before[Versions] as JsonArray ?? []).Select(version => version!.ToJsonString()).ToHashSet();
        var present = await VersionsAsync(context, physicalId);
        var added = (after[Versions] as JsonArray ?? []).Where(version => !old.Contains(version!.ToJsonString())).ToList();
        await AddAsync(context, physicalId, added);
        if (added.Count > 0 && after["ReplaceProvisioningArtifacts"]?.GetValue<bool>() == true)
            foreach (var version in present)
                await context.CatalogAsync("DeleteProvisioningArtifact", new() { ["ProductId"] = physicalId, ["ProvisioningArtifactId"] = version["Id"]!.DeepClone() });
        return await ReadAsync(context, physicalId);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "DeleteProduct", new() { ["Id"] = physicalId });

    private static async Task AddAsync(ResourceContext context, string product, IEnumerable<JsonNode?> versions)
    {
        foreach (var version in versions)
            await (context with { LogicalId = context.LogicalId + version!.ToJsonString() }).MakeAsync("CreateProvisioningArtifact", new() { ["ProductId"] = product, ["Parameters"] = Version(version) }, tags: false);
    }

    private static JsonNode Version(JsonNode version)
    {
        var copy = version.DeepClone();
        copy["Type"] ??= "CLOUD_FORMATION_TEMPLATE";
        return copy;
    }

    private static async Task<IReadOnlyList<JsonNode>> VersionsAsync(ResourceContext context, string product) =>
        [.. (await context.CatalogAsync("ListProvisioningArtifacts", new() { ["ProductId"] = product }))["ProvisioningArtifactDetails"]!.AsArray().Select(version => version!)];

    private static async Task<Made> ReadAsync(ResourceContext context, string id)
    {
        var name = (await context.CatalogAsync("DescribeProductAsAdmin", new() { ["Id"] = id }))["ProductViewDetail"]!["ProductViewSummary"]!["Name"]!;
        var versions = await VersionsAsync(context, id);
        return new(id, new()
        {
            ["Id"] = id,
            ["ProductName"] = name.DeepClone(),
            ["ProvisioningArtifactIds"] = string.Join(',', versions.Select(version => version["Id"])),
            ["ProvisioningArtifactNames"] = string.Join(',', versions.Select(version => version["Name"])),
        });
    }
}

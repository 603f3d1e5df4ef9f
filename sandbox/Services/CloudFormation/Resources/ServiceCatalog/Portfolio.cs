using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary><c>AWS::ServiceCatalog::Portfolio</c>.</summary>
internal sealed class Portfolio : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties) =>
        Made((await context.MakeAsync("CreatePortfolio", properties))["PortfolioDetail"]!);

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        var input = ApiInput.Of("servicecatalog", "UpdatePortfolio", after).WithTags(context, before, after);
        input["Id"] = physicalId;
        return Made((await context.CatalogAsync("UpdatePortfolio", input))["PortfolioDetail"]!);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "DeletePortfolio", new() { ["Id"] = physicalId });

    private static Made Made(JsonNode detail) => new(detail["Id"]!.GetValue<string>(), new() { ["Id"] = detail["Id"]!.DeepClone(), ["PortfolioName"] = detail["DisplayName"]!.DeepClone() });
}

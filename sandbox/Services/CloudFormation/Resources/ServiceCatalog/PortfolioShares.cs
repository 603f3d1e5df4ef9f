using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Services.CloudFormation.Resources.ServiceCatalog;

/// <summary><c>AWS::ServiceCatalog::PortfolioShare</c>: a portfolio shown to another account. Its id is both.</summary>
internal sealed class PortfolioShare : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        await context.CatalogAsync("CreatePortfolioShare", ApiInput.Of("servicecatalog", "CreatePortfolioShare", properties));
        return Made(properties);
    }

    public override async Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after)
    {
        await context.CatalogAsync("UpdatePortfolioShare", ApiInput.Of("servicecatalog", "UpdatePortfolioShare", after));
        return Made(after);
    }

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "DeletePortfolioShare", ApiInput.Of("servicecatalog", "DeletePortfolioShare", properties));

    private static Made Made(JsonObject properties) => new($"{properties.Text("PortfolioId")}|{properties.Text("AccountId")}", []);
}

/// <summary><c>AWS::ServiceCatalog::AcceptedPortfolioShare</c>: a portfolio that another account shares, imported.</summary>
internal sealed class AcceptedPortfolioShare : ResourceHandler
{
    public override async Task<Made> CreateAsync(ResourceContext context, JsonObject properties)
    {
        var id = properties.Text("PortfolioId")!;
        await context.CatalogAsync("AcceptPortfolioShare", new() { ["PortfolioId"] = id });
        return new(id, new() { ["Id"] = id });
    }

    public override Task<Made> UpdateAsync(ResourceContext context, string physicalId, JsonObject before, JsonObject after) => CreateAsync(context, after);

    public override Task DeleteAsync(ResourceContext context, string physicalId, JsonObject properties) =>
        context.UnlessGoneAsync("servicecatalog", "RejectPortfolioShare", new() { ["PortfolioId"] = physicalId });
}

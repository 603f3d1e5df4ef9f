using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private const string Enabled = "Enabled";

    private readonly DefinitionTable portfolio = new(world, "sagemaker/servicecatalog-portfolio", (_, name) => Invalid($"Could not find {name}."));

    /// <summary>EnableSagemakerServicecatalogPortfolio.</summary>
    public JsonObject? EnableSagemakerServicecatalogPortfolio(Call call) => Portfolio(call, Enabled);

    /// <summary>DisableSagemakerServicecatalogPortfolio.</summary>
    public JsonObject? DisableSagemakerServicecatalogPortfolio(Call call) => Portfolio(call, "Disabled");

    /// <summary>GetSagemakerServicecatalogPortfolioStatus; disabled until it is enabled.</summary>
    public JsonObject? GetSagemakerServicecatalogPortfolioStatus(Call call) => new() { ["Status"] = portfolio.Find(call, Enabled)?.Body.Text("Status") ?? "Disabled" };

    private JsonObject Portfolio(Call call, string status)
    {
        portfolio.Set(call, Enabled, _ => portfolio.New(Enabled, "", new() { ["Status"] = status }, ResourceTags.None));
        return [];
    }
}

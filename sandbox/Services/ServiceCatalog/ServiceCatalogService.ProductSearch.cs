using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>SearchProductsAsAdmin: the account's products, or those of a portfolio; without SortBy in order of their titles.</summary>
    public JsonObject? SearchProductsAsAdmin(Call call)
    {
        var scope = Scope.Of(call);
        var portfolio = call.Input.Text("PortfolioId") is { } id ? NeedPortfolio(scope, id).Id : null;
        return Found(scope, call.Input, product => portfolio is null || IsIn(scope, portfolio, product))
            .Answer("ProductViewDetails", product => Details.View(scope, product, StatusOf(product.Created)));
    }

    /// <summary>SearchProducts: what the caller may launch.</summary>
    public JsonObject? SearchProducts(Call call)
    {
        var scope = Scope.Of(call);
        var portfolios = state.Portfolios.Under(scope.Prefix).Select(row => row.Value.Id).Where(id => Admits(scope, id, call.CallerArn)).ToList();
        var answer = Found(scope, call.Input, product => portfolios.Exists(id => IsIn(scope, id, product))).Answer("ProductViewSummaries", Details.Summary);
        answer["ProductViewAggregations"] = new JsonObject();
        return answer;
    }

    private bool IsIn(Scope scope, string portfolioId, Product product) => state.Associations.Find(scope.Key(portfolioId, product.Id)) is not null;

    private Page<Product> Found(Scope scope, JsonObject input, Func<Product, bool> mayBeSeen)
    {
        var (filters, sort, descending) = (input.Object("Filters"), input.Text("SortBy") ?? "Title", input.Text("SortOrder") == "DESCENDING");
        bool Fits(KeyValuePair<string, Product> row) => mayBeSeen(row.Value) && ProductSearch.Fits(row.Value, filters);
        // The usual order is kept at hand: a catalog of thousands is read page by page.
        if (sort == "Title" && !descending)
            return Paging.Of(input, after => state.Products.WalkBy("title", product => SortKey(scope, product, "Title"), scope.Prefix, after).Where(Fits));
        var found = state.Products.Under(scope.Prefix).Where(Fits).Select(row => KeyValuePair.Create(SortKey(scope, row.Value, sort), row.Value));
        return Paging.Of(input, found, descending);
    }

    // The id at the end makes the key unique, so that a page token names one place.
    private string SortKey(Scope scope, Product product, string sort) => sort switch
    {
        "VersionCount" => $"{state.Artifacts.Under(scope.Key(product.Id, "")).Count:D10}/{product.Id}",
        "CreationDate" => $"{product.Created.UtcTicks:D20}/{product.Id}",
        _ => $"{product.Texts.Name.ToLowerInvariant()}/{product.Id}",
    };
}

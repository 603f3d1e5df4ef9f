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
        var products = call.Input.Text("PortfolioId") is { } portfolioId
            ? ProductsIn(scope, NeedPortfolio(scope, portfolioId).Id)
            : state.Products.Under(scope.Prefix).Select(row => row.Value);
        return Found(scope, call.Input, products)
            .Answer("ProductViewDetails", product => Details.View(scope, product, StatusOf(product.Created)));
    }

    /// <summary>SearchProducts: what the caller may launch.</summary>
    public JsonObject? SearchProducts(Call call)
    {
        var scope = Scope.Of(call);
        var products = state.Portfolios.Under(scope.Prefix).Select(row => (Owner: scope, row.Value.Id))
            .Concat(Imported(scope).Select(shared => (shared.Owner, Id: shared.Share.PortfolioId)))
            .Where(portfolio => Admits(scope, portfolio.Owner, portfolio.Id, call.CallerArn))
            .SelectMany(portfolio => ProductsIn(portfolio.Owner, portfolio.Id))
            .DistinctBy(product => product.Id);
        var answer = Found(scope, call.Input, products).Answer("ProductViewSummaries", Details.Summary);
        answer["ProductViewAggregations"] = new JsonObject();
        return answer;
    }

    private IEnumerable<Product> ProductsIn(Scope scope, string portfolioId) => state.Associations.Under(scope.Key(portfolioId, ""))
        .Select(row => state.Products.Find(scope.Key(row.Value.ProductId)))
        .OfType<Product>();

    private Page<Product> Found(Scope scope, JsonObject input, IEnumerable<Product> products)
    {
        var filters = input.Object("Filters");
        var found = products.Where(product => ProductSearch.Fits(product, filters));
        var sort = input.Text("SortBy") ?? "Title";
        return Paging.Of(input, found.Select(product => KeyValuePair.Create(SortKey(scope, product, sort), product)), input.Text("SortOrder") == "DESCENDING");
    }

    // The id at the end makes the key unique, so that a page token names one place.
    private string SortKey(Scope scope, Product product, string sort) => sort switch
    {
        "VersionCount" => $"{state.Artifacts.Under(scope.Key(product.Id, "")).Count:D10}/{product.Id}",
        "CreationDate" => $"{product.Created.UtcTicks:D20}/{product.Id}",
        _ => $"{product.Texts.Name.ToLowerInvariant()}/{product.Id}",
    };
}

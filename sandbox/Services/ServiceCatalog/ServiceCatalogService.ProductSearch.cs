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
        var own = state.Portfolios.Under(scope.Prefix).Select(row => row.Value.Id).Where(id => Admits(scope, scope, id, call.CallerArn)).ToList();
        var shared = Imported(scope).Where(portfolio => Admits(scope, portfolio.Owner, portfolio.Share.PortfolioId, call.CallerArn)).ToList();
        var found = shared.Count == 0
            ? Found(scope, call.Input, product => own.Exists(id => IsIn(scope, id, product)))
            : Sorted(scope, call.Input, own.SelectMany(id => ProductsIn(scope, id)).Concat(shared.SelectMany(portfolio => ProductsIn(portfolio.Owner, portfolio.Share.PortfolioId))).DistinctBy(product => product.Id));
        var answer = found.Answer("ProductViewSummaries", Details.Summary);
        answer["ProductViewAggregations"] = new JsonObject();
        return answer;
    }

    private IEnumerable<Product> ProductsIn(Scope scope, string portfolioId) => state.Associations.Under(scope.Key(portfolioId, ""))
        .Select(row => state.Products.Find(scope.Key(row.Value.ProductId)))
        .OfType<Product>();

    private bool IsIn(Scope scope, string portfolioId, Product product) => state.Associations.Find(scope.Key(portfolioId, product.Id)) is not null;

    private Page<Product> Found(Scope scope, JsonObject input, Func<Product, bool> mayBeSeen)
    {
        var filters = input.Object("Filters");
        // The usual order is kept at hand: a catalog of thousands is read page by page.
        if ((input.Text("SortBy") ?? "Title") == "Title" && input.Text("SortOrder") != "DESCENDING")
            return Paging.Of(input, after => state.Products.WalkBy("title", product => SortKey(scope, product, "Title"), scope.Prefix, after)
                .Where(row => mayBeSeen(row.Value) && ProductSearch.Fits(row.Value, filters)));
        return Sorted(scope, input, state.Products.Under(scope.Prefix).Select(row => row.Value).Where(mayBeSeen));
    }

    private Page<Product> Sorted(Scope scope, JsonObject input, IEnumerable<Product> products)
    {
        var (filters, sort) = (input.Object("Filters"), input.Text("SortBy") ?? "Title");
        var found = products.Where(product => ProductSearch.Fits(product, filters)).Select(product => KeyValuePair.Create(SortKey(scope, product, sort), product));
        return Paging.Of(input, found, input.Text("SortOrder") == "DESCENDING");
    }

    // The id at the end makes the key unique, so that a page token names one place.
    private string SortKey(Scope scope, Product product, string sort) => sort switch
    {
        "VersionCount" => $"{state.Artifacts.Under(scope.Key(product.Id, "")).Count:D10}/{product.Id}",
        "CreationDate" => $"{product.Created.UtcTicks:D20}/{product.Id}",
        _ => $"{product.Texts.Name.ToLowerInvariant()}/{product.Id}",
    };
}

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
        return Found([scope], call.Input, (owner, product) => portfolio is null || IsIn(owner, portfolio, product))
            .Answer("ProductViewDetails", product => Details.View(scope, product, StatusOf(product.Created)));
    }

    /// <summary>SearchProducts: what the caller may launch.</summary>
    public JsonObject? SearchProducts(Call call)
    {
        var scope = Scope.Of(call);
        var portfolios = state.Portfolios.Under(scope.Prefix).Select(row => (Owner: scope, row.Value.Id))
            .Concat(Imported(scope).Select(shared => (shared.Owner, Id: shared.Share.PortfolioId)))
            .Where(portfolio => Admits(scope, portfolio.Owner, portfolio.Id, call.CallerArn))
            .ToList();
        Scope[] owners = [.. portfolios.Select(portfolio => portfolio.Owner).Distinct()];
        var answer = Found(owners, call.Input, (owner, product) => portfolios.Exists(portfolio => portfolio.Owner == owner && IsIn(owner, portfolio.Id, product)))
            .Answer("ProductViewSummaries", Details.Summary);
        answer["ProductViewAggregations"] = new JsonObject();
        return answer;
    }

    private IEnumerable<Product> ProductsIn(Scope owner, string portfolioId) => state.Associations.Under(owner.Key(portfolioId, ""))
        .Select(row => state.Products.Find(owner.Key(row.Value.ProductId)))
        .OfType<Product>();

    private bool IsIn(Scope owner, string portfolioId, Product product) => state.Associations.Find(owner.Key(portfolioId, product.Id)) is not null;

    private Page<Product> Found(IReadOnlyList<Scope> owners, JsonObject input, Func<Scope, Product, bool> mayBeSeen)
    {
        var (filters, sort, descending) = (input.Object("Filters"), input.Text("SortBy") ?? "Title", input.Text("SortOrder") == "DESCENDING");
        bool Fits(Scope owner, Product product) => mayBeSeen(owner, product) && ProductSearch.Fits(product, filters);
        // The usual order is kept at hand: a catalog of thousands is read page by page.
        if (sort == "Title" && !descending)
            return Paging.Of(input, after => InOrder.Merge(owners.Select(owner => ByTitle(owner, after).Where(row => Fits(owner, row.Value)))));
        var found = owners.SelectMany(owner => state.Products.Under(owner.Prefix).Where(row => Fits(owner, row.Value)).Select(row => KeyValuePair.Create(SortKey(owner, row.Value, sort), row.Value)));
        return Paging.Of(input, found, descending);
    }

    private IEnumerable<KeyValuePair<string, Product>> ByTitle(Scope owner, string? after) =>
        state.Products.WalkBy("title", product => SortKey(owner, product, "Title"), owner.Prefix, after is null ? null : owner.Prefix + after)
            .Select(row => KeyValuePair.Create(row.Key[owner.Prefix.Length..], row.Value));

    // The id at the end makes the key unique, so that a page token names one place.
    private string SortKey(Scope scope, Product product, string sort) => sort switch
    {
        "VersionCount" => $"{state.Artifacts.Under(scope.Key(product.Id, "")).Count:D10}/{product.Id}",
        "CreationDate" => $"{product.Created.UtcTicks:D20}/{product.Id}",
        _ => $"{product.Texts.Name.ToLowerInvariant()}/{product.Id}",
    };
}

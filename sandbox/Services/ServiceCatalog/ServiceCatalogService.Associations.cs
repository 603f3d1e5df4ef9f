using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>AssociateProductWithPortfolio; doing it twice changes nothing.</summary>
    public JsonObject? AssociateProductWithPortfolio(Call call)
    {
        var (scope, portfolioId, productId) = (Scope.Of(call), call.Input.Need("PortfolioId"), call.Input.Need("ProductId"));
        lock (gate)
        {
            NeedPortfolio(scope, portfolioId);
            NeedProduct(scope, productId);
            var key = scope.Key(portfolioId, productId);
            if (state.Associations.Find(key) is not null)
                return [];
            Quotas.Check(state.Associations.Under(scope.Key(portfolioId, "")).Count, Quotas.ProductsPerPortfolio, "products per portfolio");
            state.Associations.Put(key, new(portfolioId, productId, Scope.NewId("lp-")));
            return [];
        }
    }

    /// <summary>DisassociateProductFromPortfolio, once no constraint speaks of the two any more.</summary>
    public JsonObject? DisassociateProductFromPortfolio(Call call)
    {
        var (scope, portfolioId, productId) = (Scope.Of(call), call.Input.Need("PortfolioId"), call.Input.Need("ProductId"));
        lock (gate)
        {
            NeedAssociation(scope, portfolioId, productId);
            if (ConstraintsOf(scope, portfolioId, productId).Any())
                throw Refusals.InUse("Product", $"{productId} in portfolio {portfolioId}", "Constraints");
            state.Associations.Remove(scope.Key(portfolioId, productId));
            return [];
        }
    }

    /// <summary>ListPortfoliosForProduct.</summary>
    public JsonObject? ListPortfoliosForProduct(Call call)
    {
        var (scope, productId) = (Scope.Of(call), call.Input.Need("ProductId"));
        NeedProduct(scope, productId);
        var portfolios = AssociationsOf(scope, productId)
            .Select(association => state.Portfolios.Find(scope.Key(association.PortfolioId)))
            .OfType<Portfolio>()
            .Select(portfolio => KeyValuePair.Create(portfolio.Id, portfolio));
        return Paging.Of(call.Input, portfolios).Answer("PortfolioDetails", portfolio => Details.Of(scope, portfolio));
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>CreatePortfolio. Nothing keeps two portfolios from having one name; only the token does.</summary>
    public JsonObject? CreatePortfolio(Call call)
    {
        var scope = Scope.Of(call);
        var tags = TagRules.Read(call.Input, "Tags");
        lock (gate)
        {
            var claim = Tokens.Claim(call, "port-");
            if (state.Portfolios.Find(scope.Key(claim.Id)) is not { } portfolio)
            {
                Quotas.Check(state.Portfolios.Under(scope.Prefix).Count, Quotas.PortfoliosPerRegion, "portfolios per region");
                portfolio = new(
                    claim.Id, call.Input.Need("DisplayName"), call.Input.Need("ProviderName"), call.Input.Text("Description"),
                    world.Clock.GetUtcNow(), tags, claim.Key);
                Tokens.Keep(claim);
                state.Portfolios.Put(scope.Key(portfolio.Id), portfolio);
            }
            return new() { ["PortfolioDetail"] = Details.Of(scope, portfolio), ["Tags"] = TagRules.Write(portfolio.Tags) };
        }
    }

    /// <summary>DescribePortfolio, of one's own or of one that was shared with the account.</summary>
    public JsonObject? DescribePortfolio(Call call)
    {
        var id = call.Input.Need("Id");
        var scope = Scope.Of(call);
        var owner = state.Portfolios.Find(scope.Key(id)) is null ? OwnerOfShared(scope, id) ?? scope : scope;
        var portfolio = NeedPortfolio(owner, id);
        return new()
        {
            ["PortfolioDetail"] = Details.Of(owner, portfolio),
            ["Tags"] = TagRules.Write(portfolio.Tags),
            ["TagOptions"] = TagOptionsOf(owner, id),
            ["Budgets"] = new JsonArray(),
        };
    }

    /// <summary>ListPortfolios: the account's own.</summary>
    public JsonObject? ListPortfolios(Call call)
    {
        var scope = Scope.Of(call);
        return Paging.Of(call.Input, state.Portfolios.Under(scope.Prefix))
            .Answer("PortfolioDetails", portfolio => Details.Of(scope, portfolio));
    }

    /// <summary>UpdatePortfolio. Members that are absent keep their value.</summary>
    public JsonObject? UpdatePortfolio(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var present = NeedPortfolio(scope, id);
            var portfolio = present with
            {
                DisplayName = call.Input.Text("DisplayName") ?? present.DisplayName,
                Description = call.Input.Text("Description") ?? present.Description,
                ProviderName = call.Input.Text("ProviderName") ?? present.ProviderName,
                Tags = TagRules.Change(present.Tags, call.Input),
            };
            state.Portfolios.Put(scope.Key(id), portfolio);
            return new() { ["PortfolioDetail"] = Details.Of(scope, portfolio), ["Tags"] = TagRules.Write(portfolio.Tags) };
        }
    }

    /// <summary>DeletePortfolio, once nothing is associated with it any more. Tag options do not hold it.</summary>
    public JsonObject? DeletePortfolio(Call call)
    {
        var (scope, id) = (Scope.Of(call), call.Input.Need("Id"));
        lock (gate)
        {
            var portfolio = NeedPortfolio(scope, id);
            var below = scope.Key(id, "");
            if (state.Constraints.Under(scope.Prefix).Any(row => row.Value.PortfolioId == id))
                throw Refusals.InUse("Portfolio", id, "Constraints");
            if (state.Associations.Under(below).Count > 0)
                throw Refusals.InUse("Portfolio", id, "Products");
            if (state.Principals.Under(below).Count > 0)
                throw Refusals.InUse("Portfolio", id, "Principals");
            if (state.Shares.Under(below).Count > 0)
                throw Refusals.InUse("Portfolio", id, "Shares");
            ForgetTagOptions(scope, id);
            state.Portfolios.Remove(scope.Key(id));
            Tokens.Forget(portfolio.Token);
            return [];
        }
    }
}

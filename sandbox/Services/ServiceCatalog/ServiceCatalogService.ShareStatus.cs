using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>UpdatePortfolioShare: whether tag options and principals are shared along.</summary>
    public JsonObject? UpdatePortfolioShare(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        var (type, recipient) = RecipientOf(call.Input);
        lock (gate)
        {
            NeedPortfolio(scope, portfolioId);
            var key = scope.Key(portfolioId, type, recipient);
            var share = state.Shares.Find(key) ?? throw Refusals.NotFound($"Portfolio {portfolioId} is not shared with {recipient}.");
            state.Shares.Put(key, share with
            {
                ShareTagOptions = call.Input.Flag("ShareTagOptions") ?? share.ShareTagOptions,
                SharePrincipals = call.Input.Flag("SharePrincipals") ?? share.SharePrincipals,
            });
            return new() { ["PortfolioShareToken"] = share.Id, ["Status"] = "COMPLETED" };
        }
    }

    /// <summary>DescribePortfolioShareStatus: a share that exists has come about.</summary>
    public JsonObject? DescribePortfolioShareStatus(Call call)
    {
        var token = call.Input.Need("PortfolioShareToken");
        var share = state.Shares.Under(Scope.Of(call).Prefix).Select(row => row.Value).FirstOrDefault(share => share.Id == token)
            ?? throw Refusals.NotFound("Portfolio share", token);
        return new()
        {
            ["PortfolioShareToken"] = share.Id,
            ["PortfolioId"] = share.PortfolioId,
            ["OrganizationNodeValue"] = share.Recipient,
            ["Status"] = "COMPLETED",
            ["ShareDetails"] = new JsonObject { ["SuccessfulShares"] = new JsonArray(), ["ShareErrors"] = new JsonArray() },
        };
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    private const string Account = "ACCOUNT";

    /// <summary>CreatePortfolioShare, with an account or a part of the organization. It is in force at once.</summary>
    public JsonObject? CreatePortfolioShare(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        var (type, recipient) = RecipientOf(call.Input);
        lock (gate)
        {
            NeedPortfolio(scope, portfolioId);
            var key = scope.Key(portfolioId, type, recipient);
            var share = state.Shares.Find(key) ?? new(
                Scope.NewId("share-"), portfolioId, type, recipient, Accepted: type != Account, ShareTagOptions: false, SharePrincipals: false);
            state.Shares.Put(key, share with
            {
                ShareTagOptions = call.Input.Flag("ShareTagOptions") ?? share.ShareTagOptions,
                SharePrincipals = call.Input.Flag("SharePrincipals") ?? share.SharePrincipals,
            });
            return type == Account ? [] : new() { ["PortfolioShareToken"] = share.Id };
        }
    }

    /// <summary>DeletePortfolioShare.</summary>
    public JsonObject? DeletePortfolioShare(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        var (type, recipient) = RecipientOf(call.Input);
        lock (gate)
        {
            NeedPortfolio(scope, portfolioId);
            var key = scope.Key(portfolioId, type, recipient);
            var share = state.Shares.Find(key) ?? throw Refusals.NotFound($"Portfolio {portfolioId} is not shared with {recipient}.");
            state.Shares.Remove(key);
            return type == Account ? [] : new() { ["PortfolioShareToken"] = share.Id };
        }
    }

    /// <summary>DescribePortfolioShares of one type.</summary>
    public JsonObject? DescribePortfolioShares(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        NeedPortfolio(scope, portfolioId);
        return Paging.Of(call.Input, state.Shares.Under(scope.Key(portfolioId, call.Input.Need("Type"), ""))).Answer("PortfolioShareDetails", share => new JsonObject
        {
            ["PrincipalId"] = share.Recipient,
            ["Type"] = share.Type,
            ["Accepted"] = share.Accepted,
            ["ShareTagOptions"] = share.ShareTagOptions,
            ["SharePrincipals"] = share.SharePrincipals,
        });
    }

    /// <summary>ListPortfolioAccess: the accounts a portfolio is shared with.</summary>
    public JsonObject? ListPortfolioAccess(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        NeedPortfolio(scope, portfolioId);
        return Paging.Of(call.Input, state.Shares.Under(scope.Key(portfolioId, Account, "")))
            .Answer("AccountIds", share => JsonValue.Create(share.Recipient));
    }

    /// <summary>AcceptPortfolioShare, by the account that a portfolio was shared with.</summary>
    public JsonObject? AcceptPortfolioShare(Call call) => Settle(call, accepted: true);

    /// <summary>RejectPortfolioShare, by the account that a portfolio was shared with.</summary>
    public JsonObject? RejectPortfolioShare(Call call) => Settle(call, accepted: false);

    /// <summary>ListAcceptedPortfolioShares: the portfolios that the account has imported.</summary>
    public JsonObject? ListAcceptedPortfolioShares(Call call)
    {
        var imported = SharedWith(Scope.Of(call))
            .Where(shared => shared.Share.Accepted)
            .Select(shared => KeyValuePair.Create(shared.Share.PortfolioId, shared));
        return Paging.Of(call.Input, imported).Answer("PortfolioDetails", shared => Details.Of(shared.Owner, NeedPortfolio(shared.Owner, shared.Share.PortfolioId)));
    }

    private JsonObject Settle(Call call, bool accepted)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        lock (gate)
        {
            var (owner, share) = SharedWith(scope).FirstOrDefault(shared => shared.Share.PortfolioId == portfolioId);
            if (share is null)
                throw Refusals.NotFound("Portfolio", portfolioId);
            state.Shares.Put(owner.Key(portfolioId, Account, share.Recipient), share with { Accepted = accepted });
            return [];
        }
    }

    private Scope? OwnerOfShared(Scope scope, string portfolioId)
    {
        foreach (var (owner, share) in SharedWith(scope))
            if (share.PortfolioId == portfolioId)
                return owner;
        return null;
    }

    // Shares stand under the account that shares; a recipient looks through those of its region.
    private IEnumerable<(Scope Owner, PortfolioShare Share)> SharedWith(Scope scope)
    {
        foreach (var (key, share) in state.Shares.Under(""))
            if (share.Type == Account && share.Recipient == scope.Account && key.Split('/') is [var account, var region, ..] && region == scope.Region)
                yield return (scope with { Prefix = $"{account}/{region}/", Account = account }, share);
    }

    private static (string Type, string Recipient) RecipientOf(JsonObject input)
    {
        var node = input["OrganizationNode"] as JsonObject;
        return (input.Text("AccountId"), node) switch
        {
            ({ } account, null) => (Account, account),
            (null, { } given) => (given.Text("Type") switch { "ACCOUNT" => "ORGANIZATION_MEMBER_ACCOUNT", var type => type ?? "ORGANIZATION" }, given.Text("Value") ?? ""),
            _ => throw Refusals.Invalid("Exactly one of AccountId and OrganizationNode must be specified."),
        };
    }
}

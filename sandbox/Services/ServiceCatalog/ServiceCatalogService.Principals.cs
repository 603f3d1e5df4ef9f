using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    private const string Iam = "IAM";

    /// <summary>AssociatePrincipalWithPortfolio; doing it twice changes nothing.</summary>
    public JsonObject? AssociatePrincipalWithPortfolio(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        var principal = new Principal(portfolioId, call.Input.Need("PrincipalARN"), call.Input.Need("PrincipalType"));
        if (!PrincipalArn.IsValid(principal.Arn, pattern: principal.Type != Iam))
            throw Refusals.Invalid($"Invalid principal ARN {principal.Arn} for principal type {principal.Type}.");
        lock (gate)
        {
            NeedVisiblePortfolio(scope, portfolioId);
            var key = KeyOf(scope, principal);
            if (state.Principals.Find(key) is not null)
                return [];
            Quotas.Check(state.Principals.Under(scope.Key(portfolioId, "")).Count, Quotas.PrincipalsPerPortfolio, "principals per portfolio");
            state.Principals.Put(key, principal);
            return [];
        }
    }

    /// <summary>
    /// DisassociatePrincipalFromPortfolio. A pattern is only found when its type is given: without one IAM is meant.
    /// https://docs.aws.amazon.com/servicecatalog/latest/dg/API_DisassociatePrincipalFromPortfolio.html
    /// </summary>
    public JsonObject? DisassociatePrincipalFromPortfolio(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        var principal = new Principal(portfolioId, call.Input.Need("PrincipalARN"), call.Input.Text("PrincipalType") ?? Iam);
        lock (gate)
        {
            NeedVisiblePortfolio(scope, portfolioId);
            if (!state.Principals.Remove(KeyOf(scope, principal)))
                throw Refusals.NotFound($"Principal {principal.Arn} is not associated with portfolio {portfolioId}.");
            return [];
        }
    }

    /// <summary>ListPrincipalsForPortfolio.</summary>
    public JsonObject? ListPrincipalsForPortfolio(Call call)
    {
        var (scope, portfolioId) = (Scope.Of(call), call.Input.Need("PortfolioId"));
        NeedVisiblePortfolio(scope, portfolioId);
        return Paging.Of(call.Input, state.Principals.Under(scope.Key(portfolioId, "")))
            .Answer("Principals", principal => new JsonObject { ["PrincipalARN"] = principal.Arn, ["PrincipalType"] = principal.Type });
    }

    private static string KeyOf(Scope scope, Principal principal) => scope.Key(principal.PortfolioId, principal.Type, principal.Arn);
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    // A product that the account has, or that it can see in a portfolio which it has imported; with whose it is.
    private (Scope Owner, Product Product) FindLaunchable(Scope scope, JsonObject input, string idMember = "ProductId", string nameMember = "ProductName")
    {
        var (id, name) = (input.Text(idMember), input.Text(nameMember));
        foreach (var (owner, share) in Imported(scope))
            foreach (var product in ProductsIn(owner, share.PortfolioId))
                if (product.Id == id || id is null && product.Texts.Name == name)
                    return (owner, product);
        return (scope, FindProduct(scope, input, idMember, nameMember));
    }

    private LaunchPath ChoosePath(Scope scope, Scope owner, string productId, Call call)
    {
        var paths = PathsOf(scope, owner, productId, call.CallerArn).ToList();
        if (call.Input.Text("PathId") is { } id)
            return paths.Find(path => path.Id == id) ?? throw Refusals.NotFound("Launch path", id);
        if (call.Input.Text("PathName") is { } name)
            return paths.Find(path => path.Portfolio.DisplayName == name) ?? throw Refusals.NotFound("Launch path", name);
        return paths.Count switch
        {
            0 => throw NoPath(productId),
            1 => paths[0],
            _ => throw Refusals.Invalid($"Product {productId} has more than one launch path. Specify a PathId."),
        };
    }

    private IEnumerable<LaunchPath> PathsOf(Scope scope, Scope owner, string productId, string callerArn) =>
        from association in AssociationsOf(owner, productId)
        where Admits(scope, owner, association.PortfolioId, callerArn)
        select new LaunchPath(owner, NeedPortfolio(owner, association.PortfolioId), association, [.. OptionsOf(scope, owner, association)]);

    // The principals of an imported portfolio are those that the importing account associates with it, and the patterns that are shared along.
    // https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_sharing_how-to-share.html
    private bool Admits(Scope scope, Scope owner, string portfolioId, string callerArn)
    {
        if (Covers(scope, portfolioId, callerArn, _ => true))
            return owner == scope || ShareOf(scope, owner, portfolioId) is not null;
        return owner != scope && ShareOf(scope, owner, portfolioId) is { SharePrincipals: true } && Covers(owner, portfolioId, callerArn, principal => principal.Type != Iam);
    }

    private bool Covers(Scope scope, string portfolioId, string callerArn, Func<Principal, bool> counts) =>
        state.Principals.Under(scope.Key(portfolioId, "")).Any(row => counts(row.Value) && PrincipalArn.Covers(row.Value, callerArn));

    private IEnumerable<TagOption> OptionsOf(Scope scope, Scope owner, Association path)
    {
        if (owner != scope && ShareOf(scope, owner, path.PortfolioId) is not { ShareTagOptions: true })
            return [];
        return state.TagOptionUses.Under(owner.Key(path.PortfolioId, ""))
            .Concat(state.TagOptionUses.Under(owner.Key(path.ProductId, "")))
            .Select(use => state.TagOptions.Find(owner.Key(use.Value.TagOptionId)))
            .OfType<TagOption>()
            .Where(option => option.Active)
            .DistinctBy(option => option.Id);
    }

    private IEnumerable<(Scope Owner, PortfolioShare Share)> Imported(Scope scope) => SharedWith(scope).Where(shared => shared.Share.Accepted);

    private PortfolioShare? ShareOf(Scope scope, Scope owner, string portfolioId) =>
        state.Shares.Find(owner.Key(portfolioId, Account, scope.Account)) is { Accepted: true } share ? share : null;

    // One's own portfolio, or one that was imported.
    private Portfolio NeedVisiblePortfolio(Scope scope, string id) =>
        state.Portfolios.Find(scope.Key(id)) ?? NeedPortfolio(Imported(scope).Where(shared => shared.Share.PortfolioId == id).Select(shared => shared.Owner).FirstOrDefault(scope), id);

    private static AwsError NoPath(string productId) => Refusals.NotFound($"No launch paths found for resource: {productId}");
}

using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Deletes a portfolio and the products of its templates. Products that somebody else put into it are only taken out.</summary>
/// <remarks>Nothing can be deleted that something else belongs to: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_DeletePortfolio.html</remarks>
public sealed class PortfolioRemover(AwsSession session, ProductList list, ProductRemover products, SharingWriter sharing, Reporter reporter)
{
    private static readonly SharingRequest Everybody = new([new("ORGANIZATION", ""), new("ORGANIZATIONAL_UNIT", "")], false, false);

    /// <summary>Deletes it; that there is none is as good.</summary>
    /// <param name="id">The portfolio's id.</param>
    /// <param name="name">Its name, for people.</param>
    /// <param name="tags">The tags that its products have.</param>
    /// <param name="shared">Whether it was shared with parts of an organisation, so that these are asked for too.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task RemoveAsync(string id, string name, IReadOnlyDictionary<string, string> tags, bool shared, CancellationToken cancellation)
    {
        var step = $"portfolio {name}";
        var found = await list.OfAsync(id, cancellation);
        await products.RemoveOrphansAsync(tags, found ?? [], step, cancellation);
        if (found is not { } listed)
            return;
        reporter.Raise(new StepStarted(step, "deleting", listed.Count + 1));
        await EndSharesAsync(id, shared, cancellation);
        await ReleaseAsync(id, cancellation);
        await SideBySide.EachAsync(listed, (product, stop) => products.RemoveAsync(id, product, step, stop), cancellation);
        await session.ServiceCatalog.DeletePortfolioAsync(new DeletePortfolioRequest { Id = id }, cancellation).As("servicecatalog:DeletePortfolio");
        reporter.Raise(new StepFinished(step, Outcome.Done, "deleted"));
    }

    private async Task EndSharesAsync(string id, bool organization, CancellationToken cancellation)
    {
        var shares = await new SharingReader(session).OfAsync(id, organization ? Everybody : new SharingRequest([new("ACCOUNT", "")], false, false), cancellation);
        foreach (var share in shares)
            await sharing.EndAsync(id, share.Target, cancellation);
    }

    private async Task ReleaseAsync(string id, CancellationToken cancellation)
    {
        var constraints = await new ConstraintReader(session).IdsAsync(id, cancellation);
        await SideBySide.EachAsync(constraints, (one, stop) =>
            session.ServiceCatalog.DeleteConstraintAsync(new DeleteConstraintRequest { Id = one }, stop).As("servicecatalog:DeleteConstraint"), cancellation);
        var described = await session.ServiceCatalog.DescribePortfolioAsync(new DescribePortfolioRequest { Id = id }, cancellation).As("servicecatalog:DescribePortfolio");
        foreach (var option in described.TagOptions ?? [])
            await session.ServiceCatalog.DisassociateTagOptionFromResourceAsync(new DisassociateTagOptionFromResourceRequest { ResourceId = id, TagOptionId = option.Id }, cancellation).As("servicecatalog:DisassociateTagOptionFromResource");
        for (var page = await PrincipalsAsync(id, cancellation); page.Count > 0; page = await PrincipalsAsync(id, cancellation))
            await SideBySide.EachAsync(page, (principal, stop) => ReleaseAsync(id, principal, stop), cancellation);
    }

    private async Task<List<Principal>> PrincipalsAsync(string id, CancellationToken cancellation) =>
        (await session.ServiceCatalog.ListPrincipalsForPortfolioAsync(new ListPrincipalsForPortfolioRequest { PortfolioId = id }, cancellation).As("servicecatalog:ListPrincipalsForPortfolio")).Principals ?? [];

    private Task ReleaseAsync(string id, Principal principal, CancellationToken cancellation) =>
        session.ServiceCatalog.DisassociatePrincipalFromPortfolioAsync(
            new DisassociatePrincipalFromPortfolioRequest { PortfolioId = id, PrincipalARN = principal.PrincipalARN, PrincipalType = principal.PrincipalType }, cancellation)
            .As("servicecatalog:DisassociatePrincipalFromPortfolio");
}

using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Shares a portfolio and ends shares.</summary>
/// <remarks>An account accepts a share by itself; parts of an organisation need not. https://docs.aws.amazon.com/servicecatalog/latest/dg/API_CreatePortfolioShare.html</remarks>
public sealed class SharingWriter(AwsSession session)
{
    /// <summary>Carries out one change.</summary>
    public Task ApplyAsync(string portfolio, PortfolioChange change, SharingRequest wanted, CancellationToken cancellation) => change switch
    {
        Share share => session.ServiceCatalog.CreatePortfolioShareAsync(new CreatePortfolioShareRequest
        {
            PortfolioId = portfolio,
            AccountId = Account(share.Target),
            OrganizationNode = Node(share.Target),
            ShareTagOptions = wanted.TagOptions,
            SharePrincipals = wanted.Principals,
        }, cancellation).As("servicecatalog:CreatePortfolioShare"),
        ChangeShare share => session.ServiceCatalog.UpdatePortfolioShareAsync(new UpdatePortfolioShareRequest
        {
            PortfolioId = portfolio,
            AccountId = Account(share.Target),
            OrganizationNode = Node(share.Target),
            ShareTagOptions = wanted.TagOptions,
            SharePrincipals = wanted.Principals,
        }, cancellation).As("servicecatalog:UpdatePortfolioShare"),
        Unshare share => EndAsync(portfolio, share.Target, cancellation),
        _ => throw new InvalidOperationException($"A share has no change of the type {change.GetType().Name}."),
    };

    /// <summary>Ends a share. What the other side launched goes on.</summary>
    public Task EndAsync(string portfolio, ShareTarget target, CancellationToken cancellation) =>
        session.ServiceCatalog.DeletePortfolioShareAsync(
            new DeletePortfolioShareRequest { PortfolioId = portfolio, AccountId = Account(target), OrganizationNode = Node(target) }, cancellation)
            .As("servicecatalog:DeletePortfolioShare");

    private static string? Account(ShareTarget target) => target.Type == "ACCOUNT" ? target.Id : null;

    private static OrganizationNode? Node(ShareTarget target) =>
        target.Type == "ACCOUNT" ? null : new OrganizationNode { Type = new OrganizationNodeType(target.Type), Value = target.Id };
}

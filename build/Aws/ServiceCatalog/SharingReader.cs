using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads with whom a portfolio is shared.</summary>
public sealed class SharingReader(AwsSession session)
{
    /// <summary>The shares of the kinds that are asked for. Parts of organisations are asked for only when some are meant: most accounts may not ask.</summary>
    /// <remarks>The operation tells one kind at a time: https://docs.aws.amazon.com/servicecatalog/latest/dg/API_DescribePortfolioShares.html</remarks>
    public async Task<IReadOnlyList<ShareState>> OfAsync(string portfolio, SharingRequest wanted, CancellationToken cancellation)
    {
        if (wanted.Targets.Count == 0)
            return [];
        var kinds = wanted.Targets.Select(target => target.Type).Append("ACCOUNT").Distinct();
        var found = await Task.WhenAll(kinds.Select(kind => OfAsync(portfolio, new DescribePortfolioShareType(kind), cancellation)));
        return [.. found.SelectMany(shares => shares)];
    }

    private async Task<List<ShareState>> OfAsync(string portfolio, DescribePortfolioShareType kind, CancellationToken cancellation)
    {
        var shares = new List<ShareState>();
        var request = new DescribePortfolioSharesRequest { PortfolioId = portfolio, Type = kind };
        do
        {
            var page = await session.ServiceCatalog.DescribePortfolioSharesAsync(request, cancellation).As("servicecatalog:DescribePortfolioShares");
            shares.AddRange((page.PortfolioShareDetails ?? []).Select(one => new ShareState(
                new ShareTarget(kind.Value, one.PrincipalId), one.ShareTagOptions ?? false, one.SharePrincipals ?? false, one.Accepted ?? false)));
            request.PageToken = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(request.PageToken));
        return shares;
    }
}

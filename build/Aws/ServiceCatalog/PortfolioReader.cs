using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads a portfolio and its products, with few calls.</summary>
public sealed class PortfolioReader(AwsSession session, ProductReader products)
{
    /// <summary>The portfolio of that name and owner as it is; failing that, the one that this deployment made under another name or owner.</summary>
    /// <exception cref="NotReady">There are several, and nobody can say which one is meant; or it is another deployment's.</exception>
    public async Task<PortfolioState> ReadAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        var portfolio = await FindAsync(wanted, cancellation);
        if (portfolio is null)
            return PortfolioState.None(await products.OrphansAsync([.. wanted.Products], cancellation));

        var described = session.ServiceCatalog.DescribePortfolioAsync(new DescribePortfolioRequest { Id = portfolio.Id }, cancellation).As("servicecatalog:DescribePortfolio");
        var principals = PrincipalsAsync(portfolio.Id, cancellation);
        var found = products.InAsync(portfolio.Id, wanted.Products, cancellation);
        await Task.WhenAll(described, principals, found);
        var tags = Tags.From((await described).Tags);
        if (Tags.Owners.Any(key => tags.TryGetValue(key, out var other) && wanted.Tags.TryGetValue(key, out var own) && other != own))
            throw Foreign(portfolio, tags);
        return new PortfolioState(portfolio.Id, portfolio.Description ?? "", tags, await principals, await found)
        {
            Former = Named(portfolio, wanted) ? null : (portfolio.DisplayName, portfolio.ProviderName),
        };
    }

    private async Task<PortfolioDetail?> FindAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        var found = new List<PortfolioDetail>();
        string? token = null;
        do
        {
            var page = await session.ServiceCatalog.ListPortfoliosAsync(new ListPortfoliosRequest { PageToken = token }, cancellation).As("servicecatalog:ListPortfolios");
            found.AddRange(page.PortfolioDetails ?? []);
            token = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(token));
        var named = found.Where(one => Named(one, wanted)).ToList();
        if (named.Count > 1)
            throw Ambiguous(wanted, named);
        return named.Count == 1 ? named[0] : await FormerAsync(wanted, found, cancellation);
    }

    // A portfolio that was renamed in the manifest is still the one that people were given: its products and projects stay.
    private async Task<PortfolioDetail?> FormerAsync(PortfolioRequest wanted, List<PortfolioDetail> all, CancellationToken cancellation)
    {
        var own = wanted.Tags.Where(tag => tag.Key.StartsWith(Tags.OwnPrefix, StringComparison.Ordinal)).ToList();
        if (own.Count == 0)
            return null;
        var described = await Task.WhenAll(all.Select(one => session.ServiceCatalog.DescribePortfolioAsync(new DescribePortfolioRequest { Id = one.Id }, cancellation).As("servicecatalog:DescribePortfolio")));
        var former = described.Where(one => own.TrueForAll(Tags.From(one.Tags).Contains)).Select(one => one.PortfolioDetail).ToList();
        return former.Count <= 1 ? former.FirstOrDefault() : throw Ambiguous(wanted, former);
    }

    private static bool Named(PortfolioDetail one, PortfolioRequest wanted) => one.DisplayName == wanted.Name && one.ProviderName == wanted.Owner;

    private async Task<IReadOnlyList<string>> PrincipalsAsync(string portfolio, CancellationToken cancellation)
    {
        var arns = new List<string>();
        string? token = null;
        do
        {
            var page = await session.ServiceCatalog.ListPrincipalsForPortfolioAsync(
                new ListPrincipalsForPortfolioRequest { PortfolioId = portfolio, PageToken = token }, cancellation).As("servicecatalog:ListPrincipalsForPortfolio");
            arns.AddRange((page.Principals ?? []).Select(principal => principal.PrincipalARN));
            token = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(token));
        return arns;
    }

    // Two deployments in one account would take the portfolio from each other with every run.
    private static NotReady Foreign(PortfolioDetail portfolio, IReadOnlyDictionary<string, string> tags) => new(new Problem(
        "PL3011", $"portfolio '{portfolio.DisplayName}' ({portfolio.Id}) belongs to another deployment: {string.Join(", ", Tags.Owners.Where(tags.ContainsKey).Select(key => $"{key}={tags[key]}"))}",
        Hint: "give this deployment a portfolio-name of its own"));

    private static NotReady Ambiguous(PortfolioRequest wanted, List<PortfolioDetail> found) => new(new Problem(
        "PL3010", $"{found.Count} portfolios could be '{wanted.Name}' of '{wanted.Owner}': {string.Join(", ", found.Select(one => $"{one.Id} ({one.DisplayName})"))}",
        Hint: "delete or rename all but one, or give this deployment a portfolio-name of its own"));
}

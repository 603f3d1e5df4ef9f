using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads a portfolio and its products, with few calls.</summary>
public sealed class PortfolioReader(AwsSession session, ProductReader products)
{
    /// <summary>The portfolio as it is: the one that was published before, under whatever name, else the one of that name and owner.</summary>
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
        return new PortfolioState(portfolio.Id, portfolio.DisplayName, portfolio.ProviderName, portfolio.Description ?? "", tags, await principals, await found);
    }

    private async Task<PortfolioDetail?> FindAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        var found = new List<PortfolioDetail>();
        string? token = null;
        do
        {
            var page = await session.ServiceCatalog.ListPortfoliosAsync(new ListPortfoliosRequest { PageToken = token }, cancellation).As("servicecatalog:ListPortfolios");
            if (page.PortfolioDetails?.FirstOrDefault(one => one.Id == wanted.Id) is { } published)
                return published;
            found.AddRange((page.PortfolioDetails ?? []).Where(one => one.DisplayName == wanted.Name && one.ProviderName == wanted.Owner));
            token = page.NextPageToken;
        }
        while (!string.IsNullOrEmpty(token));
        return found.Count <= 1 ? found.FirstOrDefault() : throw Ambiguous(wanted, found);
    }

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
        "PL3010", $"{found.Count} portfolios are called '{wanted.Name}' and owned by '{wanted.Owner}': {string.Join(", ", found.Select(one => one.Id))}",
        Hint: "delete or rename all but one, or give this deployment a portfolio-name of its own"));
}

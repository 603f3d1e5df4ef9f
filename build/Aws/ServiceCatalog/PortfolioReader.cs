using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>Reads a portfolio and its products, with few calls.</summary>
public sealed class PortfolioReader(AwsSession session, ProductList list, ProductReader products, ConstraintReader constraints, SharingReader sharing)
{
    /// <summary>The portfolio as it is: the one that was published before, under whatever name, else the one of that name and owner.</summary>
    /// <exception cref="NotReady">There are several, and nobody can say which one is meant; or it is another deployment's.</exception>
    public async Task<PortfolioState> ReadAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        if (wanted.Id is { } id && await list.OfAsync(id, cancellation) is { } listed)
        {
            return wanted.Published == wanted.Digest && AsNoted(listed, wanted)
                ? Noted(wanted, listed)
                : await ReadAsync(id, listed, wanted, cancellation);
        }
        if (await FindAsync(wanted, cancellation) is { } found)
            return await ReadAsync(found.Id, await list.OfAsync(found.Id, cancellation) ?? [], wanted, cancellation);
        return PortfolioState.None(await products.OrphansAsync([.. wanted.Products], cancellation));
    }

    private async Task<PortfolioState> ReadAsync(string id, IReadOnlyList<ListedProduct> listed, PortfolioRequest wanted, CancellationToken cancellation)
    {
        var thorough = wanted.Published is null;
        var described = session.ServiceCatalog.DescribePortfolioAsync(new DescribePortfolioRequest { Id = id }, cancellation).As("servicecatalog:DescribePortfolio");
        var principals = PrincipalsAsync(id, cancellation);
        var launches = constraints.LaunchesAsync(id, thorough, cancellation);
        var shares = sharing.OfAsync(id, wanted.Sharing, cancellation);
        await Task.WhenAll(described, principals, launches, shares);

        var (portfolio, tags) = ((await described).PortfolioDetail, Tags.From((await described).Tags));
        if (Tags.Owners.Any(key => tags.TryGetValue(key, out var other) && wanted.Tags.TryGetValue(key, out var own) && other != own))
            throw Foreign(portfolio, tags);
        var found = await products.AmongAsync(listed, wanted.Products, thorough, cancellation);
        var known = await launches;
        return new PortfolioState(id, portfolio.DisplayName, portfolio.ProviderName, portfolio.Description ?? "", tags, await principals,
            [.. found.Select(product => product with { Launch = known.GetValueOrDefault(product.Id) })])
        {
            Shares = await shares,
            TagOptions = ((await described).TagOptions ?? []).ToDictionary(option => new TagOption(option.Key, option.Value), option => option.Id),
        };
    }

    // Every product is there and marked as it should be, and no other product of a template is still on offer.
    private static bool AsNoted(IReadOnlyList<ListedProduct> listed, PortfolioRequest wanted) =>
        listed.Where(one => one.Mark is not null).All(one => ProductReader.NeedsNoReading(one, wanted.Products))
        && wanted.Products.All(product => listed.Any(one => one.Mark == product.Mark));

    private static PortfolioState Noted(PortfolioRequest wanted, IReadOnlyList<ListedProduct> listed) => new(
        wanted.Id, wanted.Name, wanted.Owner, wanted.Description, wanted.Tags, [.. wanted.Principals.Select(one => one.Value!)],
        [.. wanted.Products.Select(product => new ProductState(
            listed.First(one => one.Mark == product.Mark).Id, product.Id, product.Details, product.Tags, true, [], null) { Mark = product.Mark, AsMarked = true })])
    { AsNoted = true };

    private async Task<PortfolioDetail?> FindAsync(PortfolioRequest wanted, CancellationToken cancellation)
    {
        var found = new List<PortfolioDetail>();
        string? token = null;
        do
        {
            var page = await session.ServiceCatalog.ListPortfoliosAsync(new ListPortfoliosRequest { PageToken = token }, cancellation).As("servicecatalog:ListPortfolios");
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

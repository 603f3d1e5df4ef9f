namespace Pipeline.Aws.ServiceCatalog;

/// <summary>What must be done to make a portfolio what it should be. Pure.</summary>
public static class PortfolioDifference
{
    /// <summary>The changes, in an order in which they can be carried out; none when everything matches.</summary>
    /// <remarks>Principals and products that are not of a template stay: somebody may have added them by hand.</remarks>
    public static IReadOnlyList<PortfolioChange> Between(PortfolioRequest wanted, PortfolioState found) => found.AsNoted ? [] :
    [
        .. OfPortfolio(wanted, found),
        .. wanted.Principals.Where(principal => principal.Value is null || !found.Principals.Contains(principal.Value)).Select(principal => new AssociatePrincipal(principal)),
        .. wanted.TagOptions.Where(option => !found.TagOptions.ContainsKey(option)).Select(option => new OfferTag(option)),
        .. found.TagOptions.Where(option => wanted.TagOptions.Any(one => one.Key == option.Key.Key) && !wanted.TagOptions.Contains(option.Key)).Select(option => new WithdrawTag(option.Key, option.Value)),
        .. wanted.Products.SelectMany(product => ProductDifference.Of(product, found.Products.FirstOrDefault(one => one.TemplateId == product.Id))),
        .. found.Products.Where(product => IsToRetire(product, wanted)).Select(product => new RetireProduct(product)),
        .. Sharing(wanted.Sharing, found.Shares),
    ];

    private static IEnumerable<PortfolioChange> OfPortfolio(PortfolioRequest wanted, PortfolioState found)
    {
        if (found.Id is null)
            yield return new CreatePortfolio(wanted.Name);
        else if (found.Name != wanted.Name)
            yield return new UpdatePortfolio(wanted.Name, $"name, was {found.Name}");
        else if (found.Owner != wanted.Owner)
            yield return new UpdatePortfolio(wanted.Name, $"owner, was {found.Owner}");
        else if (found.Description != wanted.Description)
            yield return new UpdatePortfolio(wanted.Name, "description");
        else if (!Tags.Match(wanted.Tags, found.Tags))
            yield return new UpdatePortfolio(wanted.Name, "tags");
    }

    // Found outside of the portfolio means: left by an interrupted run, and nobody can launch it.
    private static bool IsToRetire(ProductState product, PortfolioRequest wanted) =>
        product.InPortfolio && product.TemplateId.Length > 0 && product.Mark?.Content != ProductMark.Retired && wanted.Products.All(one => one.Id != product.TemplateId);

    // A list that is given is the whole list; without one, shares are somebody else's business.
    private static IEnumerable<PortfolioChange> Sharing(SharingRequest wanted, IReadOnlyList<ShareState> found)
    {
        foreach (var target in wanted.Targets)
        {
            var share = found.FirstOrDefault(one => one.Target == target);
            if (share is null)
                yield return new Share(target);
            else if ((share.TagOptions, share.Principals) != (wanted.TagOptions, wanted.Principals))
                yield return new ChangeShare(target);
        }
        foreach (var share in found.Where(one => !wanted.Targets.Contains(one.Target)))
            yield return new Unshare(share.Target);
    }
}

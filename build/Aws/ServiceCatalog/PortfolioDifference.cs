namespace Pipeline.Aws.ServiceCatalog;

/// <summary>What must be done to make a portfolio what it should be. Pure.</summary>
public static class PortfolioDifference
{
    /// <summary>The changes, in an order in which they can be carried out; none when everything matches.</summary>
    /// <remarks>Principals and products that are not asked for stay: somebody may have added them by hand.</remarks>
    public static IReadOnlyList<PortfolioChange> Between(PortfolioRequest wanted, PortfolioState found) =>
    [
        .. OfPortfolio(wanted, found),
        .. wanted.Principals.Where(principal => principal.Value is null || !found.Principals.Contains(principal.Value)).Select(principal => new AssociatePrincipal(principal)),
        .. wanted.Products.SelectMany(product => OfProduct(product, found.Products.FirstOrDefault(one => one.TemplateId == product.Id))),
    ];

    private static IEnumerable<PortfolioChange> OfPortfolio(PortfolioRequest wanted, PortfolioState found)
    {
        if (found.Id is null)
            yield return new CreatePortfolio(wanted.Name);
        else if (found.Former is { } former)
            yield return new UpdatePortfolio(wanted.Name, former.Name != wanted.Name ? $"name, was {former.Name}" : $"owner, was {former.Owner}");
        else if (found.Description != wanted.Description)
            yield return new UpdatePortfolio(wanted.Name, "description");
        else if (!Tags.Match(wanted.Tags, found.Tags))
            yield return new UpdatePortfolio(wanted.Name, "tags");
    }

    private static IEnumerable<PortfolioChange> OfProduct(ProductRequest wanted, ProductState? found)
    {
        if (found is null)
            return [new CreateProduct(wanted), new AssociateProduct(wanted), new ConstrainLaunch(wanted)];
        var changes = new List<PortfolioChange>();
        if (found.Details != wanted.Details)
            changes.Add(new UpdateProduct(wanted, WhatDiffers(wanted.Details, found.Details)));
        else if (!Tags.Match(wanted.Tags, found.Tags))
            changes.Add(new UpdateProduct(wanted, "tags"));
        if (!found.InPortfolio)
            changes.Add(new AssociateProduct(wanted));
        if (found.Launch is null)
            changes.Add(new ConstrainLaunch(wanted));
        else if (wanted.LaunchRole.Value != found.Launch.RoleArn)
            changes.Add(new ChangeLaunch(wanted, found.Launch));
        changes.AddRange(VersionPolicy.Changes(wanted, found.Versions));
        return changes;
    }

    private static string WhatDiffers(ProductDetails wanted, ProductDetails found) =>
        wanted.Name != found.Name ? $"name, was {found.Name}"
        : wanted.Owner != found.Owner ? $"owner, was {found.Owner}"
        : wanted.Description != found.Description ? "description"
        : "support details";
}

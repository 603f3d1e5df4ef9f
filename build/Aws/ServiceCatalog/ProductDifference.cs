namespace Pipeline.Aws.ServiceCatalog;

/// <summary>What must be done to make a product what it should be. Pure.</summary>
internal static class ProductDifference
{
    /// <summary>The changes of a product, in order; its mark comes last.</summary>
    /// <param name="wanted">The product as it should be.</param>
    /// <param name="found">The product as it is; null when there is none.</param>
    public static IEnumerable<PortfolioChange> Of(ProductRequest wanted, ProductState? found)
    {
        if (found is null)
            return [new CreateProduct(wanted), new AssociateProduct(wanted), new ConstrainLaunch(wanted)];
        var changes = new List<PortfolioChange>();
        if (!found.InPortfolio)
            changes.Add(new AssociateProduct(wanted));
        if (found.Launch is null)
            changes.Add(new ConstrainLaunch(wanted));
        else if (wanted.Launch.Role != found.Launch.Role)
            changes.Add(new ChangeLaunch(wanted, found.Launch));
        if (!found.AsMarked)
            changes.AddRange([.. VersionPolicy.Changes(wanted, found.Versions), .. Details(wanted, found)]);
        return changes;
    }

    private static IEnumerable<PortfolioChange> Details(ProductRequest wanted, ProductState found)
    {
        if (found.Details != wanted.Details)
            yield return new UpdateProduct(wanted, WhatDiffers(wanted.Details, found.Details));
        else if (!Tags.Match(wanted.Tags, found.Tags))
            yield return new UpdateProduct(wanted, "tags");
        else if (found.Mark != wanted.Mark)
            yield return new UpdateProduct(wanted, found.Mark?.Content == ProductMark.Retired ? "offered again" : "mark of what is published");
    }

    private static string WhatDiffers(ProductDetails wanted, ProductDetails found) =>
        wanted.Name != found.Name ? $"name, was {found.Name}"
        : wanted.Owner != found.Owner ? $"owner, was {found.Owner}"
        : wanted.Description != found.Description ? "description"
        : "support details";
}

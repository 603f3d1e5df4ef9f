using Pipeline.Reporting;

namespace Pipeline.Aws.ServiceCatalog;

/// <summary>What publishing a portfolio would change. The publisher carries out this very record.</summary>
/// <param name="Wanted">The portfolio as it should be.</param>
/// <param name="Found">The portfolio as it was read.</param>
/// <param name="Changes">What makes the one of the other.</param>
public sealed record PortfolioPlan(PortfolioRequest Wanted, PortfolioState Found, IReadOnlyList<PortfolioChange> Changes)
{
    /// <summary>Computes the plan.</summary>
    public static PortfolioPlan For(PortfolioRequest wanted, PortfolioState found) => new(wanted, found, PortfolioDifference.Between(wanted, found));

    /// <summary>True when there is nothing to do.</summary>
    public bool IsNoOp => Changes.Count == 0;

    /// <summary>The plan for people, with the unchanged things.</summary>
    public IReadOnlyList<PlannedChange> Lines()
    {
        var parent = $"Portfolio {Wanted.Name}";
        var unchanged = new List<PlannedChange>();
        if (!Changes.Any(change => change is CreatePortfolio or UpdatePortfolio))
            unchanged.Add(new PlannedChange(ChangeKind.Unchanged, parent, Wanted.Name, "Portfolio"));
        unchanged.AddRange(Wanted.Products.Where(product => Changes.All(change => change.TemplateId != product.Id))
            .Select(product => new PlannedChange(ChangeKind.Unchanged, parent, product.Details.Name, "Product")));
        unchanged.AddRange(Wanted.Principals.Where(principal => !Changes.OfType<AssociatePrincipal>().Any(change => change.Principal == principal))
            .Select(principal => new PlannedChange(ChangeKind.Unchanged, parent, principal.Words, "Principal")));
        return [.. Changes.Select(change => new PlannedChange(change.Kind, parent, change.Name, change.Type, change.Why)), .. unchanged];
    }
}

using Pipeline.Aws.ServiceCatalog;
using Pipeline.Reporting;

namespace Pipeline.Tests.Aws.ServiceCatalog;

public class PortfolioPlanTests
{
    private const string Parent = "Portfolio MLOps";

    [Fact]
    public void A_plan_without_changes_counts_what_matches()
    {
        var plan = PortfolioPlan.For(Samples.Wanted, Samples.Published);
        Assert.True(plan.IsNoOp);
        Assert.Equal(
            [
                new(ChangeKind.Unchanged, Parent, "MLOps", "Portfolio"),
                new(ChangeKind.Unchanged, Parent, "Abalone", "Product"),
                new(ChangeKind.Unchanged, Parent, Samples.Principal, "Principal"),
            ],
            plan.Lines());
    }

    [Fact]
    public void What_changes_comes_first_and_is_not_counted_as_unchanged_too()
    {
        var plan = PortfolioPlan.For(Samples.Wanted, Samples.Without(found => found with { Versions = [Samples.Version(5)] }));
        Assert.False(plan.IsNoOp);
        Assert.Equal(
            [
                new(ChangeKind.Add, Parent, "v6", "Version", "of Abalone"),
                new(ChangeKind.Change, Parent, "v5", "Version", "superseded: DEPRECATED"),
                new(ChangeKind.Unchanged, Parent, "MLOps", "Portfolio"),
                new(ChangeKind.Unchanged, Parent, Samples.Principal, "Principal"),
            ],
            plan.Lines());
    }

    [Fact]
    public void A_new_portfolio_is_all_additions() =>
        Assert.All(PortfolioPlan.For(Samples.Wanted, PortfolioState.None([])).Lines(), line => Assert.Equal(ChangeKind.Add, line.Kind));

    [Fact]
    public void A_removed_version_is_a_deletion()
    {
        var found = Samples.Without(product => product with
        {
            Versions = [.. Enumerable.Range(1000, 90).Select(number => Samples.Version(number, active: false)), Samples.Version(6)],
        });
        Assert.Equal(new(ChangeKind.Delete, Parent, "v1000", "Version", "oldest of more than 90"), PortfolioPlan.For(Samples.Wanted, found).Lines()[0]);
    }
}

using Pipeline.Aws.ServiceCatalog;

namespace Pipeline.Tests.Aws.ServiceCatalog;

public class PortfolioDifferenceTests
{
    [Fact]
    public void What_matches_needs_no_change() => Assert.Empty(PortfolioDifference.Between(Samples.Wanted, Samples.Published));

    [Fact]
    public void Nothing_there_means_everything_in_an_order_that_can_be_carried_out() => Assert.Equal(
        [typeof(CreatePortfolio), typeof(AssociatePrincipal), typeof(CreateProduct), typeof(AssociateProduct), typeof(ConstrainLaunch)],
        Between(Samples.Wanted, PortfolioState.None([])));

    [Fact]
    public void A_product_that_an_interrupted_run_left_is_taken_up()
    {
        var orphan = Samples.Published.Products[0] with { InPortfolio = false, Launch = null };
        Assert.Equal(
            [typeof(CreatePortfolio), typeof(AssociatePrincipal), typeof(AssociateProduct), typeof(ConstrainLaunch)],
            Between(Samples.Wanted, PortfolioState.None([orphan])));
    }

    [Theory]
    [MemberData(nameof(Portfolios))]
    public void Each_single_difference_of_a_portfolio_is_exactly_that_change(PortfolioState found, PortfolioChange change) =>
        Assert.Equal([change], PortfolioDifference.Between(Samples.Wanted, found));

    public static TheoryData<PortfolioState, PortfolioChange> Portfolios => new()
    {
        { Samples.Published with { Description = "Old" }, new UpdatePortfolio("MLOps", "description") },
        { Samples.Published with { Tags = new Dictionary<string, string> { ["team"] = "other" } }, new UpdatePortfolio("MLOps", "tags") },
        { Samples.Published with { Former = ("Old", "administrator") }, new UpdatePortfolio("MLOps", "name, was Old") },
        { Samples.Published with { Former = ("MLOps", "old") }, new UpdatePortfolio("MLOps", "owner, was old") },
        { Samples.Published with { Principals = [] }, new AssociatePrincipal(Known.As(Samples.Principal)) },
        { Samples.Without(found => found with { InPortfolio = false }), new AssociateProduct(Samples.Product) },
        { Samples.Without(found => found with { Launch = null }), new ConstrainLaunch(Samples.Product) },
        { Samples.Without(found => found with { Launch = new LaunchState("cons-1", "arn:other") }), new ChangeLaunch(Samples.Product, new LaunchState("cons-1", "arn:other")) },
        { Samples.Without(found => found with { Tags = new Dictionary<string, string>() }), new UpdateProduct(Samples.Product, "tags") },
        { Samples.Without(found => found with { Details = found.Details with { Name = "Old" } }), new UpdateProduct(Samples.Product, "name, was Old") },
        { Samples.Without(found => found with { Details = found.Details with { Owner = "Old" } }), new UpdateProduct(Samples.Product, "owner, was Old") },
        { Samples.Without(found => found with { Details = found.Details with { Description = "Old" } }), new UpdateProduct(Samples.Product, "description") },
        { Samples.Without(found => found with { Details = found.Details with { SupportEmail = "old@example.com" } }), new UpdateProduct(Samples.Product, "support details") },
        { Samples.Without(found => found with { Versions = [] }), new PublishVersion(Samples.Product) },
    };

    [Fact]
    public void Principals_products_and_tags_that_nobody_asks_for_stay()
    {
        var found = Samples.Published with
        {
            Principals = [Samples.Principal, "arn:aws:iam::111122223333:role/somebody-else"],
            Products = [.. Samples.Published.Products, Samples.Published.Products[0] with { Id = "prod-2", TemplateId = "by_hand" }],
            Tags = new Dictionary<string, string> { ["team"] = "ml", ["cost-center"] = "7" },
        };
        Assert.Empty(PortfolioDifference.Between(Samples.Wanted, found));
    }

    [Fact]
    public void A_launch_role_that_is_not_known_yet_is_a_change()
    {
        var wanted = Samples.Wanted with { Products = [Samples.Product with { LaunchRole = new Known(null, "role of stack launch-role") }] };
        var change = Assert.IsType<ChangeLaunch>(Assert.Single(PortfolioDifference.Between(wanted, Samples.Published)));
        Assert.Equal("role of stack launch-role", change.Why);
    }

    [Fact]
    public void A_principal_that_is_not_known_yet_is_a_change()
    {
        var unknown = new Known(null, "role of stack use-role");
        var change = Assert.Single(PortfolioDifference.Between(Samples.Wanted with { Principals = [unknown] }, Samples.Published));
        Assert.Equal(new AssociatePrincipal(unknown), change);
    }

    [Fact]
    public void A_product_is_in_the_portfolio_before_its_launches_are_constrained() => Assert.Equal(
        [typeof(UpdateProduct), typeof(AssociateProduct), typeof(ConstrainLaunch), typeof(PublishVersion), typeof(DeprecateVersion)],
        Between(Samples.Wanted, Samples.Without(found => found with
        {
            Details = found.Details with { Name = "Old" }, InPortfolio = false, Launch = null, Versions = [Samples.Version(5)],
        })));

    private static IEnumerable<Type> Between(PortfolioRequest wanted, PortfolioState found) =>
        PortfolioDifference.Between(wanted, found).Select(change => change.GetType());
}

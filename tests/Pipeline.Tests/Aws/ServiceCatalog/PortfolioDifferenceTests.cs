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
        { Samples.Published with { Name = "Old" }, new UpdatePortfolio("MLOps", "name, was Old") },
        { Samples.Published with { Owner = "Old" }, new UpdatePortfolio("MLOps", "owner, was Old") },
        { Samples.Published with { Description = "Old" }, new UpdatePortfolio("MLOps", "description") },
        { Samples.Published with { Tags = new Dictionary<string, string> { ["team"] = "other" } }, new UpdatePortfolio("MLOps", "tags") },
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
        { Samples.Without(found => found with { Mark = null }), new UpdateProduct(Samples.Product, "mark of what is published") },
    };

    [Fact]
    public void Principals_products_and_tags_that_nobody_asks_for_stay()
    {
        var found = Samples.Published with
        {
            Principals = [Samples.Principal, "arn:aws:iam::111122223333:role/somebody-else"],
            Products = [.. Samples.Published.Products, Samples.Published.Products[0] with { Id = "prod-2", TemplateId = "", Mark = null }],
            Tags = new Dictionary<string, string> { ["team"] = "ml", ["cost-center"] = "7" },
        };
        Assert.Empty(PortfolioDifference.Between(Samples.Wanted, found));
    }

    [Fact]
    public void A_product_whose_template_is_gone_is_retired_and_nothing_else()
    {
        var gone = Samples.Published.Products[0] with { Id = "prod-2", TemplateId = "gone" };
        Assert.Equal([new RetireProduct(gone)], PortfolioDifference.Between(Samples.Wanted, Samples.Published with { Products = [.. Samples.Published.Products, gone] }));
    }

    [Fact]
    public void A_retired_product_stays_retired()
    {
        var gone = Samples.Published.Products[0] with { Id = "prod-2", TemplateId = "gone", Mark = new ProductMark("gone", ProductMark.Retired) };
        Assert.Empty(PortfolioDifference.Between(Samples.Wanted, Samples.Published with { Products = [.. Samples.Published.Products, gone] }));
    }

    [Fact]
    public void A_product_whose_template_came_back_is_offered_again()
    {
        var retired = Samples.Without(found => found with { Mark = new ProductMark("xgboost_abalone", ProductMark.Retired), Versions = [Samples.Version(6, deprecated: true)] });
        Assert.Equal([typeof(RestoreVersion), typeof(UpdateProduct)], Between(Samples.Wanted, retired));
    }

    [Fact]
    public void A_product_that_is_marked_as_it_should_be_is_looked_into_no_further()
    {
        var marked = Samples.Without(found => found with { Versions = [], AsMarked = true });
        Assert.Empty(PortfolioDifference.Between(Samples.Wanted, marked));
        Assert.Equal([typeof(ConstrainLaunch)], Between(Samples.Wanted, Samples.Without(found => found with { Versions = [], AsMarked = true, Launch = null })));
    }

    [Fact]
    public void What_the_last_run_noted_needs_no_change() =>
        Assert.Empty(PortfolioDifference.Between(Samples.Wanted, Samples.Published with { Name = "whatever", AsNoted = true }));

    [Fact]
    public void Shares_are_made_changed_and_ended_as_the_list_says()
    {
        var (kept, changed, ended) = (ShareTarget.Parse("444455556666"), ShareTarget.Parse("o-abcdefghij"), ShareTarget.Parse("123456789012"));
        var made = ShareTarget.Parse("ou-abcd-12345678");
        var wanted = Samples.Wanted with { Sharing = new SharingRequest([kept, changed, made], TagOptions: true, Principals: false) };
        var found = Samples.Published with { Shares = [new(kept, true, false, true), new(changed, false, false, true), new(ended, true, false, false)] };
        Assert.Equal([new ChangeShare(changed), new Share(made), new Unshare(ended)], PortfolioDifference.Between(wanted, found));
        Assert.Equal(["ACCOUNT", "ORGANIZATION", "ORGANIZATIONAL_UNIT"], new[] { kept, changed, made }.Select(target => target.Type));
    }

    [Fact]
    public void Tag_options_are_offered_and_other_values_of_their_keys_withdrawn()
    {
        var (wanted, old, foreign) = (new TagOption("stage", "dev"), new TagOption("stage", "test"), new TagOption("team", "ml"));
        var found = Samples.Published with { TagOptions = new Dictionary<TagOption, string> { [old] = "tag-1", [foreign] = "tag-2" } };
        Assert.Equal([new OfferTag(wanted), new WithdrawTag(old, "tag-1")], PortfolioDifference.Between(Samples.Wanted with { TagOptions = [wanted] }, found));
    }

    [Fact]
    public void A_principal_that_is_not_known_yet_is_a_change()
    {
        var unknown = new Known(null, "role of stack use-role");
        var change = Assert.Single(PortfolioDifference.Between(Samples.Wanted with { Principals = [unknown] }, Samples.Published));
        Assert.Equal(new AssociatePrincipal(unknown), change);
    }

    [Fact]
    public void A_product_is_in_the_portfolio_before_its_launches_are_constrained_and_marked_when_all_is_done() => Assert.Equal(
        [typeof(AssociateProduct), typeof(ConstrainLaunch), typeof(PublishVersion), typeof(DeprecateVersion), typeof(UpdateProduct)],
        Between(Samples.Wanted, Samples.Without(found => found with
        {
            Details = found.Details with { Name = "Old" }, InPortfolio = false, Launch = null, Versions = [Samples.Version(5)],
        })));

    private static IEnumerable<Type> Between(PortfolioRequest wanted, PortfolioState found) =>
        PortfolioDifference.Between(wanted, found).Select(change => change.GetType());
}

using Amazon.CloudFormation.Model;
using Amazon.ServiceCatalog;
using Amazon.ServiceCatalog.Model;
using Pipeline.Failures;
using Pipeline.Modules;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests;

/// <summary>What <c>ListProducts</c> and <c>DeletePortfolio</c> do.</summary>
public sealed class RemovalTests : PublisherTests
{
    private Dictionary<string, string> outputs = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        outputs = (await Publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);
    }

    [Fact]
    public async Task The_list_shows_versions_routes_and_how_many_projects_use_each()
    {
        await LaunchAsync();
        Checkout.Append("cloudformation/projects/xgboost_abalone/template.yaml.sbn", "\n# One more line.\n");
        await Publisher.DeployAsync();

        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = Publisher.Parts(reporter);
        var list = await parts.Published.OfAsync(await parts.Run.ReadyAsync(parts.Portfolios.Single(), default), default);

        var rows = list.Rows.Select(row => (Route: row[1], State: row[3], Projects: row[5])).ToList();
        Assert.Equal([("service-catalog", "offered", "0"), ("service-catalog", "deprecated", "1"), ("s3", "offered", "0")], rows);
        Assert.All(list.Rows, row => Assert.Matches("^v-[0-9a-f]{12}$", row[2]));
        Assert.All(list.Rows, row => Assert.Equal("0 min", row[4]));
    }

    [Fact]
    public async Task Nothing_is_deleted_before_somebody_agrees()
    {
        await LaunchAsync();
        var before = Sandbox.Calls.Count;

        var refused = await Assert.ThrowsAsync<NeedsApproval>(() => RemoveAsync(agreed: false));

        Assert.Equal(7, refused.ExitCode);
        Assert.StartsWith("1 project goes on", refused.Detail);
        Assert.Equal("to agree: ./build.sh DeletePortfolio --yes", refused.Hint);
        Assert.DoesNotContain(Sandbox.Calls.Skip(before), call => call.Writes);
    }

    [Fact]
    public async Task Everything_goes_and_can_be_published_anew()
    {
        await RemoveAsync(agreed: true);

        using var session = Publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        Assert.Empty(catalog.Portfolios);
        Assert.Empty(catalog.Products);
        Assert.False(await RolesAsync());
        await RemoveAsync(agreed: true);

        await Publisher.DeployAsync();
        Assert.Single((await Catalog.ReadAsync(session)).Products);
    }

    [Fact]
    public async Task Projects_go_on_and_keep_the_role_that_deletes_them()
    {
        var studio = await LaunchAsync();
        await RemoveAsync(agreed: true);
        Assert.True(await RolesAsync());

        await RemoveAsync(agreed: true);
        Assert.True(await RolesAsync());
        await Publisher.DeployAsync();
        await RemoveAsync(agreed: true);
        Assert.True(await RolesAsync());

        Assert.Equal("DeleteCompleted", (string?)(await studio.DeleteAsync())["ProjectStatus"]);
        var refused = await Assert.ThrowsAsync<NeedsApproval>(() => RemoveAsync(agreed: false));
        Assert.StartsWith("the launch roles of ", refused.Message);
        await RemoveAsync(agreed: true);
        Assert.False(await RolesAsync());
    }

    [Fact]
    public async Task A_product_that_somebody_put_into_another_portfolio_stays_there()
    {
        using var session = Publisher.Session();
        var other = await session.ServiceCatalog.CreatePortfolioAsync(new CreatePortfolioRequest { DisplayName = "Ours", ProviderName = "Research", IdempotencyToken = "t" });
        await session.ServiceCatalog.AssociateProductWithPortfolioAsync(new AssociateProductWithPortfolioRequest { PortfolioId = other.PortfolioDetail.Id, ProductId = Product });

        await RemoveAsync(agreed: true);

        var catalog = await Catalog.ReadAsync(session);
        Assert.Equal("Ours", Assert.Single(catalog.Portfolios).DisplayName);
        Assert.Equal(Product, Assert.Single(catalog.Products).ProductViewSummary.ProductId);
    }

    private string Product => outputs["ServiceCatalogProductIds"].Split('=')[1];

    private async Task<bool> RolesAsync()
    {
        using var session = Publisher.Session();
        return (await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks.Any(stack => stack.StackName.EndsWith("product-launch-role", StringComparison.Ordinal));
    }

    private async Task<StudioUser> LaunchAsync()
    {
        var studio = new StudioUser(Sandbox, outputs["LeadDataScientistRoleName"]);
        var project = await studio.CreateFromProductAsync(Product, []);
        Assert.Equal("CreateCompleted", (string?)project["ProjectStatus"]);
        return studio;
    }

    private async Task RemoveAsync(bool agreed)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = Publisher.Parts(reporter);
        await parts.Removal.RemoveAsync(await parts.Run.ReadyAsync(parts.Portfolios.Single(), default), agreed, "./build.sh DeletePortfolio --yes", default);
    }
}

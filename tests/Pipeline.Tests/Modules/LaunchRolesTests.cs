using Pipeline.Modules;

namespace Pipeline.Tests.Modules;

public class LaunchRolesTests
{
    [Theory]
    [InlineData("xgboost_abalone")]
    [InlineData("a")]
    [InlineData("a_template_with_the_longest_name_that_a_folder_can_have_63_chars")]
    public void A_role_s_name_fits_and_tells_its_template(string template)
    {
        foreach (var route in new[] { Route.ServiceCatalog, Route.S3 })
        {
            var name = LaunchRoles.NameOf(Portfolio(), route, template);
            Assert.InRange(name.Length, 1, 64);
            Assert.Matches($"^sagemaker-{route.StackPrefix.ToLowerInvariant()}launch-{template[..Math.Min(template.Length, 10)]}", name);
        }
    }

    [Fact]
    public void Roles_of_other_projects_have_other_names() =>
        Assert.NotEqual(LaunchRoles.NameOf(Portfolio(), Route.S3, "a"), LaunchRoles.NameOf(Portfolio("other"), Route.S3, "a"));

    [Fact]
    public void The_stock_role_serves_Service_Catalog_only()
    {
        var portfolio = Portfolio(lines: "  - name: launch-role\n    value: stock\n");
        Assert.Equal("arn:aws:iam::111122223333:role/service-role/AmazonSageMakerServiceCatalogProductsLaunchRole", LaunchRoles.ArnOf(portfolio, Route.ServiceCatalog, "a", "111122223333"));
        Assert.StartsWith("arn:aws:iam::111122223333:role/sagemaker-sp-launch-a-", LaunchRoles.ArnOf(portfolio, Route.S3, "a", "111122223333"));
        Assert.Equal([Route.S3], LaunchRoles.RoutesWithOwnRoles(portfolio));
    }

    [Fact]
    public void A_route_that_was_published_by_keeps_its_roles()
    {
        var portfolio = Portfolio(lines: "  - name: publish-routes\n    value: s3\n");
        Assert.Equal([Route.S3], LaunchRoles.RoutesWithOwnRoles(portfolio));
        Assert.Equal([Route.ServiceCatalog, Route.S3], LaunchRoles.RoutesWithOwnRoles(portfolio with { Left = new() { ["ServiceCatalogPortfolioId"] = "port-1" } }));
    }

    private static ReadyModule Portfolio(string project = "mlops", string lines = "")
    {
        var local = LocalDeployment.WithInputs(lines, project);
        return new ReadyModule(local.Deployment, local.Portfolio, local.Inputs);
    }
}

using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "imported portfolios")]
public sealed class ImportedPortfolioTests
{
    private const string Other = "444455556666";
    private readonly Catalog catalog = new();

    [Fact]
    public async Task Its_products_are_launched_in_the_importing_account_by_principals_there()
    {
        var (portfolio, product) = await SharedAsync("");
        var other = catalog.From(Other);
        var closed = await other.RefusedAsync("ListLaunchPaths", $$"""{"ProductId":"{{product}}"}""");
        await other.AdmitAsync(portfolio, other.Caller);
        await other.RoleAsync("Launch");
        var record = await other.LaunchedAsync(product);
        var stack = await other.StackAsync($"SC-{Other}-{record.Text("ProvisionedProductId")}");

        Assert.Equal("ResourceNotFoundException", closed.Code);
        Assert.Equal(("SUCCEEDED", $"arn:aws:iam::{Other}:role/Launch"), (record.Text("Status"), record.Text("LaunchRoleArn")));
        Assert.Contains(stack.Objects("Tags"), tag => tag.Text("Value") == $"arn:aws:catalog:eu-west-1:111122223333:product/{product}");
        Assert.Equal("Abalone", (await other.CallAsync("SearchProducts", "{}")).Objects("ProductViewSummaries").Single().Text("Name"));
        Assert.Empty((await catalog.CallAsync("ScanProvisionedProducts", """{"AccessLevelFilter":{"Key":"Account","Value":"self"} }""")).Objects("ProvisionedProducts"));
    }

    [Fact]
    public async Task Patterns_and_tag_options_come_along_when_they_are_shared()
    {
        var (portfolio, product) = await SharedAsync(""","SharePrincipals":true,"ShareTagOptions":true""");
        await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"arn:aws:iam:::user/sand*","PrincipalType":"IAM_PATTERN"}""");
        var option = (await catalog.CallAsync("CreateTagOption", """{"Key":"cost","Value":"1"}""")).Object("TagOptionDetail").Text("Id");
        await catalog.CallAsync("AssociateTagOptionWithResource", $$"""{"ResourceId":"{{portfolio}}","TagOptionId":"{{option}}"}""");
        var other = catalog.From(Other);
        await other.RoleAsync("Launch");
        var record = await other.LaunchedAsync(product);

        Assert.Equal("cost", record.Objects("RecordTags").Single().Text("Key"));
        await catalog.CallAsync("UpdatePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","AccountId":"{{Other}}","SharePrincipals":false}""");
        Assert.Equal("ResourceNotFoundException", (await other.RefusedAsync("ListLaunchPaths", $$"""{"ProductId":"{{product}}"}""")).Code);
    }

    [Fact]
    public async Task A_share_that_is_rejected_or_withdrawn_closes_its_paths()
    {
        var (portfolio, product) = await SharedAsync("");
        var other = catalog.From(Other);
        await other.AdmitAsync(portfolio, other.Caller);
        var open = await other.CallAsync("ListLaunchPaths", $$"""{"ProductId":"{{product}}"}""");
        await other.CallAsync("RejectPortfolioShare", $$"""{"PortfolioId":"{{portfolio}}"}""");

        Assert.Single(open.Objects("LaunchPathSummaries"));
        Assert.Equal("ResourceNotFoundException", (await other.RefusedAsync("ListLaunchPaths", $$"""{"ProductId":"{{product}}"}""")).Code);
    }

    private async Task<(string Portfolio, string Product)> SharedAsync(string more)
    {
        await catalog.PutTemplateAsync(ProvisioningTests.Template);
        var at = await catalog.PublishedAsync();
        await catalog.ConstrainAsync(at, "LAUNCH", """{"LocalRoleName":"Launch"}""");
        await catalog.CallAsync("CreatePortfolioShare", $$"""{"PortfolioId":"{{at.Portfolio}}","AccountId":"{{Other}}"{{more}} }""");
        await catalog.From(Other).CallAsync("AcceptPortfolioShare", $$"""{"PortfolioId":"{{at.Portfolio}}"}""");
        return at;
    }
}

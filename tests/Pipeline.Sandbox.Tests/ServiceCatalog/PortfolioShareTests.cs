namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "portfolio shares")]
public sealed class PortfolioShareTests
{
    private const string Recipient = "444455556666";
    private readonly Catalog catalog = new();

    [Fact]
    public async Task A_shared_portfolio_is_seen_and_imported_by_the_other_account()
    {
        var portfolio = await catalog.PortfolioAsync();
        var other = catalog.From(Recipient);
        await catalog.CallAsync("CreatePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","AccountId":"{{Recipient}}"}""");
        var before = await other.CallAsync("ListAcceptedPortfolioShares", "{}");
        await other.CallAsync("AcceptPortfolioShare", $$"""{"PortfolioId":"{{portfolio}}"}""");
        var after = await other.CallAsync("ListAcceptedPortfolioShares", "{}");

        Assert.Empty(before["PortfolioDetails"]!.AsArray());
        Assert.Equal("Shop", (string)after["PortfolioDetails"]![0]!["DisplayName"]!);
        Assert.Equal($"arn:aws:catalog:eu-west-1:111122223333:portfolio/{portfolio}",
            (string)(await other.CallAsync("DescribePortfolio", $$"""{"Id":"{{portfolio}}"}"""))["PortfolioDetail"]!["ARN"]!);
        Assert.True((bool)(await catalog.CallAsync("DescribePortfolioShares", $$"""{"PortfolioId":"{{portfolio}}","Type":"ACCOUNT"}"""))["PortfolioShareDetails"]![0]!["Accepted"]!);
    }

    [Fact]
    public async Task A_share_holds_the_portfolio_until_it_is_withdrawn()
    {
        var portfolio = await catalog.PortfolioAsync();
        await catalog.CallAsync("CreatePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","AccountId":"{{Recipient}}"}""");

        Assert.Equal(Recipient, (string)(await catalog.CallAsync("ListPortfolioAccess", $$"""{"PortfolioId":"{{portfolio}}"}"""))["AccountIds"]![0]!);
        Assert.Equal("ResourceInUseException", (await catalog.RefusedAsync("DeletePortfolio", $$"""{"Id":"{{portfolio}}"}""")).Code);
        await catalog.CallAsync("DeletePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","AccountId":"{{Recipient}}"}""");
        await catalog.CallAsync("DeletePortfolio", $$"""{"Id":"{{portfolio}}"}""");
    }

    [Fact]
    public async Task A_share_names_one_recipient() =>
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreatePortfolioShare", $$"""{"PortfolioId":"{{await catalog.PortfolioAsync()}}"}""")).Code);

    [Fact]
    public async Task What_was_not_shared_cannot_be_accepted()
    {
        var portfolio = await catalog.PortfolioAsync();

        Assert.Equal("ResourceNotFoundException", (await catalog.From(Recipient).RefusedAsync("AcceptPortfolioShare", $$"""{"PortfolioId":"{{portfolio}}"}""")).Code);
    }

    [Fact]
    public async Task A_share_with_an_organization_needs_no_acceptance_and_tells_its_status()
    {
        var portfolio = await catalog.PortfolioAsync();
        var node = """{"Type":"ORGANIZATION","Value":"o-abcdefghij"}""";
        var token = (string)(await catalog.CallAsync("CreatePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","OrganizationNode":{{node}} }"""))["PortfolioShareToken"]!;
        await catalog.CallAsync("UpdatePortfolioShare", $$"""{"PortfolioId":"{{portfolio}}","OrganizationNode":{{node}},"SharePrincipals":true}""");
        var share = (await catalog.CallAsync("DescribePortfolioShares", $$"""{"PortfolioId":"{{portfolio}}","Type":"ORGANIZATION"}"""))["PortfolioShareDetails"]![0]!;

        Assert.Equal("COMPLETED", (string)(await catalog.CallAsync("DescribePortfolioShareStatus", $$"""{"PortfolioShareToken":"{{token}}"}"""))["Status"]!);
        Assert.Equal((true, true, false), ((bool)share["Accepted"]!, (bool)share["SharePrincipals"]!, (bool)share["ShareTagOptions"]!));
    }
}

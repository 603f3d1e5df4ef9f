namespace Pipeline.Sandbox.Tests.ServiceCatalog;

public sealed class AssociationTests
{
    private const string Role = "arn:aws:iam::111122223333:role/DataScientist";
    private readonly Catalog catalog = new();

    [Fact]
    public async Task A_published_product_is_found_from_both_sides()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var portfolios = await catalog.CallAsync("ListPortfoliosForProduct", $$"""{"ProductId":"{{product}}"}""");
        var products = await catalog.CallAsync("SearchProductsAsAdmin", $$"""{"PortfolioId":"{{portfolio}}"}""");

        Assert.Equal(portfolio, (string)portfolios["PortfolioDetails"]![0]!["Id"]!);
        Assert.Equal(product, (string)products["ProductViewDetails"]![0]!["ProductViewSummary"]!["ProductId"]!);
    }

    [Fact]
    public async Task Publishing_twice_changes_nothing()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.PublishedAsync();

        Assert.Single((await catalog.CallAsync("ListPortfoliosForProduct", $$"""{"ProductId":"{{product}}"}"""))["PortfolioDetails"]!.AsArray());
        Assert.Single((await catalog.CallAsync("SearchProductsAsAdmin", $$"""{"PortfolioId":"{{portfolio}}"}"""))["ProductViewDetails"]!.AsArray());
    }

    [Fact]
    public async Task What_was_never_published_cannot_be_withdrawn()
    {
        var (portfolio, product) = (await catalog.PortfolioAsync(), await catalog.ProductAsync());

        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DisassociateProductFromPortfolio", $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}"}""")).Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "deletes")]
    public async Task A_portfolio_with_anything_in_it_cannot_be_deleted()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{Role}}","PrincipalType":"IAM"}""");
        var delete = $$"""{"Id":"{{portfolio}}"}""";

        Assert.Equal($"Portfolio {portfolio} still has associated Products", (await catalog.RefusedAsync("DeletePortfolio", delete)).Message);
        await catalog.CallAsync("DisassociateProductFromPortfolio", $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}"}""");
        Assert.Equal($"Portfolio {portfolio} still has associated Principals", (await catalog.RefusedAsync("DeletePortfolio", delete)).Message);
        await catalog.CallAsync("DisassociatePrincipalFromPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{Role}}"}""");
        await catalog.CallAsync("DeletePortfolio", delete);
        Assert.Empty((await catalog.CallAsync("ListPortfolios", "{}"))["PortfolioDetails"]!.AsArray());
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/DataScientist", "IAM")]
    [InlineData("arn:aws:iam::111122223333:user/path/Ana", "IAM")]
    [InlineData("arn:aws:iam:::role/Data*", "IAM_PATTERN")]
    [Behaviour("ServiceCatalog", "principals")]
    public async Task Principals_are_listed_with_their_type(string arn, string type)
    {
        var portfolio = await catalog.PortfolioAsync();
        await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{arn}}","PrincipalType":"{{type}}"}""");
        var listed = (await catalog.CallAsync("ListPrincipalsForPortfolio", $$"""{"PortfolioId":"{{portfolio}}"}"""))["Principals"]!;

        Assert.Equal($$"""[{"PrincipalARN":"{{arn}}","PrincipalType":"{{type}}"}]""", listed.ToJsonString());
    }

    [Theory]
    [InlineData("DataScientist", "IAM")]
    [InlineData("arn:aws:iam::111122223333:role/Data*", "IAM")]
    [InlineData("arn:aws:iam::111122223333:role/DataScientist", "IAM_PATTERN")]
    [InlineData("arn:aws:iam::111122223333:policy/P", "IAM")]
    [InlineData("arn:aws:s3:::bucket", "IAM")]
    [Behaviour("ServiceCatalog", "principals")]
    public async Task What_is_no_principal_is_refused(string arn, string type)
    {
        var portfolio = await catalog.PortfolioAsync();

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("AssociatePrincipalWithPortfolio",
            $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{arn}}","PrincipalType":"{{type}}"}""")).Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "principals")]
    public async Task A_pattern_is_only_withdrawn_by_its_type()
    {
        var portfolio = await catalog.PortfolioAsync();
        await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"arn:aws:iam:::role/*","PrincipalType":"IAM_PATTERN"}""");

        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DisassociatePrincipalFromPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"arn:aws:iam:::role/*"}""")).Code);
        await catalog.CallAsync("DisassociatePrincipalFromPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"arn:aws:iam:::role/*","PrincipalType":"IAM_PATTERN"}""");
    }
}

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "launch paths")]
public sealed class LaunchingTests
{
    private readonly Catalog catalog = new();

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/team/DataScientist", "IAM", "arn:aws:sts::111122223333:assumed-role/DataScientist/ana", true)]
    [InlineData("arn:aws:iam::111122223333:role/DataScientist", "IAM", "arn:aws:sts::111122223333:assumed-role/Other/ana", false)]
    [InlineData("arn:aws:iam::111122223333:user/ana", "IAM", "arn:aws:iam::111122223333:user/ana", true)]
    [InlineData("arn:aws:iam::444455556666:user/ana", "IAM", "arn:aws:iam::111122223333:user/ana", false)]
    [InlineData("arn:aws:iam:::role/Data*", "IAM_PATTERN", "arn:aws:sts::111122223333:assumed-role/DataScientist/ana", true)]
    [InlineData("arn:aws:iam:::role/Data*", "IAM_PATTERN", "arn:aws:iam::111122223333:user/Data", false)]
    public async Task A_path_is_open_to_the_portfolios_principals(string principal, string type, string caller, bool open)
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{principal}}","PrincipalType":"{{type}}"}""");
        var somebody = catalog.As(caller);
        var ask = $$"""{"ProductId":"{{product}}"}""";

        if (open)
            Assert.Matches("^lp-[a-z0-9]{13}$", (string)(await somebody.CallAsync("ListLaunchPaths", ask))["LaunchPathSummaries"]![0]!["Id"]!);
        else
            Assert.Equal($"No launch paths found for resource: {product}", (await somebody.RefusedAsync("ListLaunchPaths", ask)).Message);
        Assert.Equal(open ? 1 : 0, (await somebody.CallAsync("SearchProducts", "{}"))["ProductViewSummaries"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_a_launch_asks_for_is_read_from_the_template()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{catalog.Caller}}","PrincipalType":"IAM"}""");
        await catalog.CallAsync("CreateConstraint",
            $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}","Type":"LAUNCH","Parameters":"{\"LocalRoleName\":\"Launch\"}","Description":"as Launch","IdempotencyToken":"c"}""");
        var asked = await catalog.CallAsync("DescribeProvisioningParameters", $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1"}""");

        Assert.Equal(
            """[{"ParameterKey":"Size","DefaultValue":"3","ParameterType":"Number","IsNoEcho":false,"Description":"How many","ParameterConstraints":{"AllowedValues":[],"MinValue":"1"}}]""",
            asked["ProvisioningArtifactParameters"]!.ToJsonString());
        Assert.Equal("""[{"Type":"LAUNCH","Description":"as Launch"}]""", asked["ConstraintSummaries"]!.ToJsonString());
    }

    [Fact]
    public async Task With_two_paths_one_must_be_named()
    {
        var (first, product) = await catalog.PublishedAsync();
        var second = await catalog.PortfolioAsync("Other");
        await catalog.CallAsync("AssociateProductWithPortfolio", $$"""{"PortfolioId":"{{second}}","ProductId":"{{product}}"}""");
        foreach (var portfolio in new[] { first, second })
            await catalog.CallAsync("AssociatePrincipalWithPortfolio", $$"""{"PortfolioId":"{{portfolio}}","PrincipalARN":"{{catalog.Caller}}","PrincipalType":"IAM"}""");

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("DescribeProvisioningParameters", $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1"}""")).Code);
        await catalog.CallAsync("DescribeProvisioningParameters", $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1","PathName":"Other"}""");
    }
}

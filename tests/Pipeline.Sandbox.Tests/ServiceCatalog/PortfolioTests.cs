namespace Pipeline.Sandbox.Tests.ServiceCatalog;

public sealed class PortfolioTests
{
    private readonly Catalog catalog = new();

    [Fact]
    [Behaviour("ServiceCatalog", "ids")]
    public async Task A_new_portfolio_can_be_read_back()
    {
        var created = await catalog.CallAsync("CreatePortfolio",
            """{"DisplayName":"Shop","ProviderName":"us","Description":"All of it","Tags":[{"Key":"team","Value":"ml"}],"IdempotencyToken":"t"}""");
        var detail = created["PortfolioDetail"]!;
        var read = await catalog.CallAsync("DescribePortfolio", $$"""{"Id":"{{detail["Id"]}}"}""");

        Assert.Matches("^port-[a-z0-9]{13}$", (string)detail["Id"]!);
        Assert.Equal($"arn:aws:catalog:eu-west-1:111122223333:portfolio/{detail["Id"]}", (string)detail["ARN"]!);
        Assert.Equal(detail.ToJsonString(), read["PortfolioDetail"]!.ToJsonString());
        Assert.Equal("""[{"Key":"team","Value":"ml"}]""", read["Tags"]!.ToJsonString());
    }

    [Fact]
    [Behaviour("ServiceCatalog", "idempotency tokens")]
    public async Task The_same_token_makes_one_portfolio()
    {
        var first = await catalog.PortfolioAsync();
        var second = await catalog.PortfolioAsync();

        Assert.Equal(first, second);
        Assert.Single((await catalog.CallAsync("ListPortfolios", "{}"))["PortfolioDetails"]!.AsArray());
    }

    [Fact]
    public async Task The_order_of_members_does_not_make_another_request()
    {
        var first = await catalog.CallAsync("CreatePortfolio", """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t"}""");
        var second = await catalog.CallAsync("CreatePortfolio", """{"AcceptLanguage":"en","ProviderName":"us","IdempotencyToken":"t","DisplayName":"Shop"}""");

        Assert.Equal(first.ToJsonString(), second.ToJsonString());
    }

    [Fact]
    [Behaviour("ServiceCatalog", "idempotency tokens")]
    public async Task A_token_with_other_parameters_is_refused()
    {
        await catalog.CallAsync("CreatePortfolio", """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t"}""");
        var error = await catalog.RefusedAsync("CreatePortfolio", """{"DisplayName":"Other","ProviderName":"us","IdempotencyToken":"t"}""");

        Assert.Equal("InvalidParametersException", error.Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "names")]
    public async Task Another_token_makes_another_portfolio_of_the_same_name()
    {
        var first = await catalog.CallAsync("CreatePortfolio", """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"a"}""");
        var second = await catalog.CallAsync("CreatePortfolio", """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"b"}""");

        Assert.NotEqual((string)first["PortfolioDetail"]!["Id"]!, (string)second["PortfolioDetail"]!["Id"]!);
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_keeps_the_rest()
    {
        var id = await catalog.PortfolioAsync();
        await catalog.CallAsync("UpdatePortfolio", $$"""{"Id":"{{id}}","Description":"new","AddTags":[{"Key":"a","Value":"1"},{"Key":"b","Value":"2"}]}""");
        var updated = await catalog.CallAsync("UpdatePortfolio", $$"""{"Id":"{{id}}","AddTags":[{"Key":"b","Value":"3"}],"RemoveTags":["a"]}""");

        Assert.Equal("Shop", (string)updated["PortfolioDetail"]!["DisplayName"]!);
        Assert.Equal("new", (string)updated["PortfolioDetail"]!["Description"]!);
        Assert.Equal("""[{"Key":"b","Value":"3"}]""", updated["Tags"]!.ToJsonString());
    }

    [Theory]
    [InlineData("DescribePortfolio")]
    [InlineData("UpdatePortfolio")]
    [InlineData("DeletePortfolio")]
    public async Task An_unknown_portfolio_is_not_found(string operation)
    {
        var error = await catalog.RefusedAsync(operation, """{"Id":"port-aaaaaaaaaaaaa"}""");

        Assert.Equal(("ResourceNotFoundException", "Portfolio port-aaaaaaaaaaaaa not found."), (error.Code, error.Message));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "quotas")]
    public async Task Twenty_one_tags_are_too_many()
    {
        var id = await catalog.PortfolioAsync();
        var twenty = string.Join(",", Enumerable.Range(0, 20).Select(n => $$"""{"Key":"k{{n}}","Value":"v"}"""));
        await catalog.CallAsync("UpdatePortfolio", $$"""{"Id":"{{id}}","AddTags":[{{twenty}}]}""");

        Assert.Equal("LimitExceededException", (await catalog.RefusedAsync("UpdatePortfolio", $$"""{"Id":"{{id}}","AddTags":[{"Key":"one-more","Value":"v"}]}""")).Code);
    }

    [Theory]
    [InlineData("""[{"Key":"a","Value":"1"},{"Key":"a","Value":"2"}]""")]
    [InlineData("""[{"Key":"aws:a","Value":"1"}]""")]
    public async Task Tags_that_repeat_or_are_reserved_are_refused(string tags) =>
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreatePortfolio",
            $$"""{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t","Tags":{{tags}}}""")).Code);

    [Fact]
    [Behaviour("ServiceCatalog", "quotas")]
    public async Task A_hundred_and_first_portfolio_is_too_many()
    {
        for (var n = 0; n < 100; n++)
            await catalog.PortfolioAsync($"p{n}");

        Assert.Equal("LimitExceededException", (await catalog.RefusedAsync("CreatePortfolio",
            """{"DisplayName":"Shop","ProviderName":"us","IdempotencyToken":"t"}""")).Code);
        Assert.Equal(await catalog.PortfolioAsync("p99"), await catalog.PortfolioAsync("p99"));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "accounts and regions")]
    public async Task Accounts_and_regions_do_not_see_one_another()
    {
        var id = await catalog.PortfolioAsync();
        var other = catalog.From("444455556666");

        Assert.Equal("ResourceNotFoundException", (await other.RefusedAsync("DescribePortfolio", $$"""{"Id":"{{id}}"}""")).Code);
        Assert.Empty((await other.CallAsync("ListPortfolios", "{}"))["PortfolioDetails"]!.AsArray());
    }

    [Fact]
    [Behaviour("ServiceCatalog", "idempotency tokens")]
    public async Task A_deleted_portfolio_is_gone_and_its_token_is_free()
    {
        var id = await catalog.PortfolioAsync();
        await catalog.CallAsync("DeletePortfolio", $$"""{"Id":"{{id}}"}""");

        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribePortfolio", $$"""{"Id":"{{id}}"}""")).Code);
        Assert.NotEqual(id, await catalog.PortfolioAsync());
    }
}

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "tag options")]
public sealed class TagOptionTests
{
    private readonly Catalog catalog = new();

    [Fact]
    public async Task A_tag_option_is_shown_where_it_is_used()
    {
        var (portfolio, option) = (await catalog.PortfolioAsync(), await OptionAsync("stage", "dev"));
        await catalog.CallAsync("AssociateTagOptionWithResource", $$"""{"ResourceId":"{{portfolio}}","TagOptionId":"{{option}}"}""");
        var shown = (await catalog.CallAsync("DescribePortfolio", $$"""{"Id":"{{portfolio}}"}"""))["TagOptions"]!;
        var resources = (await catalog.CallAsync("ListResourcesForTagOption", $$"""{"TagOptionId":"{{option}}"}"""))["ResourceDetails"]!;

        Assert.Equal("dev", (string)shown[0]!["Value"]!);
        Assert.Equal("Shop", (string)resources[0]!["Name"]!);
        Assert.Empty((await catalog.CallAsync("ListResourcesForTagOption", $$"""{"TagOptionId":"{{option}}","ResourceType":"Product"}"""))["ResourceDetails"]!.AsArray());
    }

    [Fact]
    public async Task Key_and_value_together_are_unique()
    {
        await OptionAsync("stage", "dev");
        await OptionAsync("stage", "prod");

        Assert.Equal("DuplicateResourceException", (await catalog.RefusedAsync("CreateTagOption", """{"Key":"stage","Value":"dev"}""")).Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "quotas")]
    public async Task A_key_has_at_most_twenty_five_values()
    {
        for (var n = 0; n < 25; n++)
            await OptionAsync("stage", $"s{n}");

        Assert.Equal("LimitExceededException", (await catalog.RefusedAsync("CreateTagOption", """{"Key":"stage","Value":"one-more"}""")).Code);
    }

    [Fact]
    [Behaviour("ServiceCatalog", "deletes")]
    public async Task A_tag_option_in_use_cannot_be_deleted()
    {
        var (product, option) = (await catalog.ProductAsync(), await OptionAsync("stage", "dev"));
        var use = $$"""{"ResourceId":"{{product}}","TagOptionId":"{{option}}"}""";
        await catalog.CallAsync("AssociateTagOptionWithResource", use);

        Assert.Equal("DuplicateResourceException", (await catalog.RefusedAsync("AssociateTagOptionWithResource", use)).Code);
        Assert.Equal("ResourceInUseException", (await catalog.RefusedAsync("DeleteTagOption", $$"""{"Id":"{{option}}"}""")).Code);
        await catalog.CallAsync("DisassociateTagOptionFromResource", use);
        await catalog.CallAsync("DeleteTagOption", $$"""{"Id":"{{option}}"}""");
        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("DescribeTagOption", $$"""{"Id":"{{option}}"}""")).Code);
    }

    [Fact]
    public async Task Tag_options_are_listed_by_what_they_are()
    {
        var dev = await OptionAsync("stage", "dev");
        await OptionAsync("stage", "prod");
        await OptionAsync("team", "dev");
        await catalog.CallAsync("UpdateTagOption", $$"""{"Id":"{{dev}}","Active":false}""");

        Assert.Equal(2, await CountAsync("""{"Filters":{"Key":"stage"}}"""));
        Assert.Equal(2, await CountAsync("""{"Filters":{"Value":"dev"}}"""));
        Assert.Equal(1, await CountAsync("""{"Filters":{"Active":false}}"""));
        Assert.Equal(3, await CountAsync("{}"));
    }

    private async Task<string> OptionAsync(string key, string value) =>
        (string)(await catalog.CallAsync("CreateTagOption", $$"""{"Key":"{{key}}","Value":"{{value}}"}"""))["TagOptionDetail"]!["Id"]!;

    private async Task<int> CountAsync(string input) => (await catalog.CallAsync("ListTagOptions", input))["TagOptionDetails"]!.AsArray().Count;
}

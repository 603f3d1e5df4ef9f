using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "pages")]
public sealed class PagingTests
{
    private readonly Catalog catalog = new();

    [Fact]
    public async Task Pages_show_every_portfolio_once()
    {
        for (var n = 0; n < 7; n++)
            await catalog.PortfolioAsync($"p{n}");
        var (names, pages) = (new List<string>(), 0);
        for (string? token = ""; token is not null; pages++)
        {
            var page = await catalog.CallAsync("ListPortfolios", $$"""{"PageSize":3{{(token.Length > 0 ? $",\"PageToken\":\"{token}\"" : "")}}}""");
            names.AddRange(page["PortfolioDetails"]!.AsArray().Select(portfolio => (string)portfolio!["DisplayName"]!));
            token = (string?)page["NextPageToken"];
        }

        Assert.Equal(3, pages);
        Assert.Equal(["p0", "p1", "p2", "p3", "p4", "p5", "p6"], names.Order());
    }

    [Fact]
    public async Task What_is_deleted_between_two_pages_hides_nothing_else()
    {
        for (var n = 0; n < 4; n++)
            await catalog.PortfolioAsync($"p{n}");
        var first = await catalog.CallAsync("ListPortfolios", """{"PageSize":2}""");
        foreach (var shown in first["PortfolioDetails"]!.AsArray())
            await catalog.CallAsync("DeletePortfolio", $$"""{"Id":"{{shown!["Id"]}}"}""");
        var second = await catalog.CallAsync("ListPortfolios", $$"""{"PageSize":2,"PageToken":"{{first["NextPageToken"]}}"}""");

        Assert.Equal(2, second["PortfolioDetails"]!.AsArray().Count);
        Assert.Null(second["NextPageToken"]);
    }

    [Fact]
    public async Task Without_a_size_a_page_has_twenty_rows()
    {
        for (var n = 0; n < 21; n++)
            await catalog.PortfolioAsync($"p{n}");

        Assert.Equal(20, (await catalog.CallAsync("ListPortfolios", "{}"))["PortfolioDetails"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_made_up_token_is_refused() =>
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("ListPortfolios", """{"PageToken":"!"}""")).Code);
}

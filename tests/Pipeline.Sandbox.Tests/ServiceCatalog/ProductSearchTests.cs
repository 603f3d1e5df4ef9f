namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "search")]
public sealed class ProductSearchTests
{
    private readonly Catalog catalog = new();

    [Theory]
    [InlineData("""{"Filters":{"FullTextSearch":["abal"]}}""", new[] { "Abalone" })]
    [InlineData("""{"Filters":{"FullTextSearch":["TEAM squid"]}}""", new[] { "Squid" })]
    [InlineData("""{"Filters":{"Owner":["team"]}}""", new[] { "Abalone", "Clam", "Squid" })]
    [InlineData("""{"Filters":{"Owner":["nobody"]}}""", new string[0])]
    [InlineData("""{"Filters":{"Owner":["team"],"FullTextSearch":["clam"]}}""", new[] { "Clam" })]
    [InlineData("""{"Filters":{"ProductType":["MARKETPLACE"]}}""", new string[0])]
    [InlineData("""{"Filters":{"SourceProductId":["prod-x"]}}""", new string[0])]
    [InlineData("""{"SortBy":"Title"}""", new[] { "Abalone", "Clam", "Squid" })]
    [InlineData("""{"SortBy":"Title","SortOrder":"DESCENDING"}""", new[] { "Squid", "Clam", "Abalone" })]
    [InlineData("""{"SortBy":"CreationDate"}""", new[] { "Squid", "Abalone", "Clam" })]
    [InlineData("""{"SortBy":"VersionCount","SortOrder":"DESCENDING","PageSize":1}""", new[] { "Clam" })]
    public async Task Products_are_found_and_ordered(string input, string[] names)
    {
        foreach (var name in new[] { "Squid", "Abalone", "Clam" })
        {
            var product = await catalog.ProductAsync(name);
            catalog.Clock.Pass(TimeSpan.FromSeconds(1));
            if (name == "Clam")
                await catalog.VersionAsync(product, "v2");
        }
        var found = await catalog.CallAsync("SearchProductsAsAdmin", input);

        Assert.Equal(names, found["ProductViewDetails"]!.AsArray().Select(view => (string)view!["ProductViewSummary"]!["Name"]!));
    }

    [Fact]
    public async Task A_filter_that_does_not_exist_is_refused() =>
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("SearchProductsAsAdmin", """{"Filters":{"Colour":["red"]}}""")).Code);

    [Fact]
    public async Task A_thousand_products_are_paged_in_order_and_quickly()
    {
        for (var n = 0; n < 1000; n++)
            await catalog.ProductAsync($"p{n:D4}");
        var names = new List<string>();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (string? token = ""; token is not null;)
        {
            var page = await catalog.CallAsync("SearchProductsAsAdmin", token.Length > 0 ? $$"""{"PageToken":"{{token}}"}""" : "{}");
            names.AddRange(page["ProductViewDetails"]!.AsArray().Select(view => (string)view!["ProductViewSummary"]!["Name"]!));
            token = (string?)page["NextPageToken"];
        }

        Assert.Equal(Enumerable.Range(0, 1000).Select(n => $"p{n:D4}"), names);
        Assert.True(watch.ElapsedMilliseconds < 3000, $"{watch.ElapsedMilliseconds} ms");
    }
}

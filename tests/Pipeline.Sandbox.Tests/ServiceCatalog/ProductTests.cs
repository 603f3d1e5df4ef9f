namespace Pipeline.Sandbox.Tests.ServiceCatalog;

public sealed class ProductTests
{
    private readonly Catalog catalog = new();

    [Fact]
    [Behaviour("ServiceCatalog", "ids")]
    public async Task A_new_product_has_its_first_version()
    {
        var created = await catalog.CallAsync("CreateProduct", Catalog.ProductInput("Abalone"));
        var (view, version) = (created["ProductViewDetail"]!["ProductViewSummary"]!, created["ProvisioningArtifactDetail"]!);

        Assert.Matches("^prod-[a-z0-9]{13}$", (string)view["ProductId"]!);
        Assert.Matches("^prodview-[a-z0-9]{13}$", (string)view["Id"]!);
        Assert.Matches("^pa-[a-z0-9]{13}$", (string)version["Id"]!);
        Assert.Equal($"arn:aws:catalog:eu-west-1:111122223333:product/{view["ProductId"]}", (string)created["ProductViewDetail"]!["ProductARN"]!);
        Assert.Equal(("v1", true, "DEFAULT"), ((string)version["Name"]!, (bool)version["Active"]!, (string)version["Guidance"]!));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "status")]
    public async Task A_product_becomes_available_after_a_moment()
    {
        var created = await catalog.CallAsync("CreateProduct", Catalog.ProductInput("Abalone"));
        catalog.Clock.Pass(TimeSpan.FromSeconds(1));
        var later = await catalog.CallAsync("DescribeProductAsAdmin", """{"Name":"Abalone"}""");

        Assert.Equal("CREATING", (string)created["ProductViewDetail"]!["Status"]!);
        Assert.Equal("AVAILABLE", (string)later["ProductViewDetail"]!["Status"]!);
    }

    [Fact]
    public async Task A_repeated_request_makes_nothing_and_reads_no_template()
    {
        var first = await catalog.ProductAsync();
        await catalog.PutTemplateAsync("no template any more");

        Assert.Equal(first, await catalog.ProductAsync());
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateProduct", Catalog.ProductInput("another"))).Code);
    }

    [Fact]
    public async Task Clients_at_once_with_one_token_make_one_product()
    {
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => catalog.ProductAsync())));
        var found = await catalog.CallAsync("SearchProductsAsAdmin", "{}");

        Assert.Single(ids.Distinct());
        Assert.Single(found["ProductViewDetails"]!.AsArray());
        Assert.Single((await catalog.CallAsync("ListProvisioningArtifacts", $$"""{"ProductId":"{{ids[0]}}"}"""))["ProvisioningArtifactDetails"]!.AsArray());
    }

    [Fact]
    public async Task Clients_at_once_lose_no_update()
    {
        var id = await catalog.ProductAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() =>
            catalog.CallAsync("UpdateProduct", $$"""{"Id":"{{id}}","AddTags":[{"Key":"k{{n}}","Value":"v"}]}"""))));

        Assert.Equal(20, (await catalog.CallAsync("DescribeProductAsAdmin", $$"""{"Id":"{{id}}"}"""))["Tags"]!.AsArray().Count);
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_keeps_the_rest()
    {
        var id = await catalog.ProductAsync();
        await catalog.CallAsync("UpdateProduct", $$"""{"Id":"{{id}}","Description":"Ages","SupportUrl":"https://example.com/help"}""");
        var read = (await catalog.CallAsync("DescribeProductAsAdmin", $$"""{"Id":"{{id}}"}"""))["ProductViewDetail"]!["ProductViewSummary"]!;

        Assert.Equal(("Abalone", "Ages", "https://example.com/help"), ((string)read["Name"]!, (string)read["ShortDescription"]!, (string)read["SupportUrl"]!));
    }

    [Theory]
    [InlineData("""{"Id":"ID","SupportUrl":"nowhere"}""")]
    [InlineData("""{"Id":"ID","SupportEmail":"nobody"}""")]
    [InlineData("""{"Id":"ID","Name":""}""")]
    public async Task Texts_that_make_no_sense_are_refused(string update)
    {
        var id = await catalog.ProductAsync();

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("UpdateProduct", update.Replace("ID", id))).Code);
    }

    [Fact]
    public async Task A_product_needs_a_version() =>
        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateProduct",
            """{"Name":"a","Owner":"b","ProductType":"CLOUD_FORMATION_TEMPLATE","IdempotencyToken":"t"}""")).Code);

    [Fact]
    [Behaviour("ServiceCatalog", "deletes")]
    public async Task A_product_in_a_portfolio_cannot_be_deleted()
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        var error = await catalog.RefusedAsync("DeleteProduct", $$"""{"Id":"{{product}}"}""");
        await catalog.CallAsync("DisassociateProductFromPortfolio", $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}"}""");
        await catalog.CallAsync("DeleteProduct", $$"""{"Id":"{{product}}"}""");

        Assert.Equal("ResourceInUseException", error.Code);
        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync("ListProvisioningArtifacts", $$"""{"ProductId":"{{product}}"}""")).Code);
        Assert.NotEqual(product, await catalog.ProductAsync());
    }
}

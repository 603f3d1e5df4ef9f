namespace Pipeline.Sandbox.Tests.ServiceCatalog;

[Behaviour("ServiceCatalog", "versions")]
public sealed class VersionTests
{
    private readonly Catalog catalog = new();

    [Fact]
    public async Task Versions_are_listed_oldest_first()
    {
        var product = await catalog.ProductAsync();
        await catalog.VersionAsync(product, "v2");
        await catalog.VersionAsync(product, "v3");
        var listed = await catalog.CallAsync("ListProvisioningArtifacts", $$"""{"ProductId":"{{product}}"}""");
        var summaries = await catalog.CallAsync("DescribeProductAsAdmin", $$"""{"Id":"{{product}}"}""");

        Assert.Equal(["v1", "v2", "v3"], listed["ProvisioningArtifactDetails"]!.AsArray().Select(version => (string)version!["Name"]!));
        Assert.Equal(["v1", "v2", "v3"], summaries["ProvisioningArtifactSummaries"]!.AsArray().Select(version => (string)version!["Name"]!));
    }

    [Fact]
    public async Task A_version_tells_where_its_template_came_from_when_asked()
    {
        var product = await catalog.ProductAsync();
        var short_ = await catalog.CallAsync("DescribeProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactName":"v1"}""");
        var verbose = await catalog.CallAsync("DescribeProvisioningArtifact", $$"""{"ProductName":"Abalone","ProvisioningArtifactName":"v1","Verbose":true,"IncludeProvisioningArtifactParameters":true}""");

        Assert.Null(short_["Info"]);
        Assert.Equal(Catalog.TemplateUrl, (string)verbose["Info"]!["TemplateUrl"]!);
        Assert.Equal("Size", (string)verbose["ProvisioningArtifactParameters"]![0]!["ParameterKey"]!);
    }

    [Fact]
    public async Task A_version_can_be_deprecated_and_switched_off()
    {
        var product = await catalog.ProductAsync();
        var version = await catalog.VersionAsync(product, "v2");
        await catalog.CallAsync("UpdateProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","Guidance":"DEPRECATED"}""");
        var updated = (await catalog.CallAsync("UpdateProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","Active":false}"""))["ProvisioningArtifactDetail"]!;

        Assert.Equal(("v2", "DEPRECATED", false), ((string)updated["Name"]!, (string)updated["Guidance"]!, (bool)updated["Active"]!));
    }

    [Fact]
    public async Task A_version_that_is_switched_off_is_hidden_from_those_who_launch()
    {
        var product = await catalog.ProductAsync();
        var version = await catalog.VersionAsync(product, "v2");
        await catalog.CallAsync("UpdateProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}","Active":false}""");
        var shown = await catalog.CallAsync("DescribeProduct", $$"""{"Id":"{{product}}"}""");

        Assert.Equal(["v1"], shown["ProvisioningArtifacts"]!.AsArray().Select(artifact => (string)artifact!["Name"]!));
    }

    [Fact]
    [Behaviour("ServiceCatalog", "quotas")]
    public async Task A_product_has_at_most_a_hundred_versions()
    {
        var product = await catalog.ProductAsync();
        for (var n = 2; n <= 100; n++)
            await catalog.VersionAsync(product, $"v{n}");

        Assert.Equal("LimitExceededException", (await catalog.RefusedAsync("CreateProvisioningArtifact", Catalog.VersionInput(product, "v101"))).Code);
    }

    [Fact]
    public async Task The_last_version_of_a_product_stays()
    {
        var product = await catalog.ProductAsync();
        var version = await catalog.VersionAsync(product, "v2");
        await catalog.CallAsync("DeleteProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{version}}"}""");
        var first = (string)(await catalog.CallAsync("ListProvisioningArtifacts", $$"""{"ProductId":"{{product}}"}"""))["ProvisioningArtifactDetails"]![0]!["Id"]!;

        Assert.Equal("ResourceInUseException", (await catalog.RefusedAsync("DeleteProvisioningArtifact", $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"{{first}}"}""")).Code);
    }

    [Fact]
    public async Task Clients_at_once_with_one_token_make_one_version()
    {
        var product = await catalog.ProductAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => catalog.VersionAsync(product, "v2"))));

        Assert.Single(ids.Distinct());
        Assert.Equal(2, (await catalog.CallAsync("ListProvisioningArtifacts", $$"""{"ProductId":"{{product}}"}"""))["ProvisioningArtifactDetails"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_version_of_another_kind_than_its_product_is_refused()
    {
        var product = await catalog.ProductAsync();
        var input = Catalog.VersionInput(product, "v2").Replace("CLOUD_FORMATION_TEMPLATE", "EXTERNAL");

        Assert.Equal("InvalidParametersException", (await catalog.RefusedAsync("CreateProvisioningArtifact", input)).Code);
    }

    [Theory]
    [InlineData("UpdateProvisioningArtifact")]
    [InlineData("DeleteProvisioningArtifact")]
    [InlineData("DescribeProvisioningArtifact")]
    public async Task An_unknown_version_is_not_found(string operation)
    {
        var product = await catalog.ProductAsync();

        Assert.Equal("ResourceNotFoundException", (await catalog.RefusedAsync(operation, $$"""{"ProductId":"{{product}}","ProvisioningArtifactId":"pa-aaaaaaaaaaaaa"}""")).Code);
    }
}

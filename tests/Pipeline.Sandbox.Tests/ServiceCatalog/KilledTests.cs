using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

/// <summary>What a kill leaves is a journal that ends after any of its lines; a client then sends its request again.</summary>
[Behaviour("ServiceCatalog", "idempotency tokens")]
public sealed class KilledTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("catalog-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_after_any_write_and_repeated_everything_is_there_once()
    {
        using (var store = Store.Open(folder.FullName))
            await PublishAsync(new(store));
        var lines = File.ReadAllLines(Path.Combine(folder.FullName, "journal.jsonl"));
        Assert.True(lines.Length > 6);
        for (var kept = 0; kept < lines.Length; kept++)
        {
            var directory = folder.CreateSubdirectory($"{kept}");
            File.WriteAllLines(Path.Combine(directory.FullName, "journal.jsonl"), lines[..kept]);
            using var store = Store.Open(directory.FullName);
            await PublishAsync(new(store));
            await AssertPublishedOnceAsync(new(store));
        }
    }

    private static async Task PublishAsync(Catalog catalog)
    {
        var (portfolio, product) = await catalog.PublishedAsync();
        await catalog.VersionAsync(product, "v2");
        await catalog.CallAsync("CreateConstraint",
            $$"""{"PortfolioId":"{{portfolio}}","ProductId":"{{product}}","Type":"LAUNCH","Parameters":"{\"LocalRoleName\":\"Launch\"}","IdempotencyToken":"c"}""");
    }

    private static async Task AssertPublishedOnceAsync(Catalog catalog)
    {
        var portfolio = Assert.Single((await catalog.CallAsync("ListPortfolios", "{}"))["PortfolioDetails"]!.AsArray())!["Id"];
        Assert.Single((await catalog.CallAsync("SearchProductsAsAdmin", $$"""{"PortfolioId":"{{portfolio}}"}"""))["ProductViewDetails"]!.AsArray());
        Assert.Single((await catalog.CallAsync("ListConstraintsForPortfolio", $$"""{"PortfolioId":"{{portfolio}}"}"""))["ConstraintDetails"]!.AsArray());
        var versions = (await catalog.CallAsync("DescribeProductAsAdmin", """{"Name":"Abalone"}"""))["ProvisioningArtifactSummaries"]!.AsArray();
        Assert.Equal(["v1", "v2"], versions.Select(version => (string)version!["Name"]!));
    }
}

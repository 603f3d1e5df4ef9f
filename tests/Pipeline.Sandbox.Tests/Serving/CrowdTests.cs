using System.Text.Json.Nodes;

namespace Pipeline.Sandbox.Tests.Serving;

public sealed class CrowdTests
{
    private const int Clients = 100;

    [Fact]
    public async Task A_hundred_clients_of_several_services_lose_nothing_and_a_restart_finds_it_all()
    {
        using var folder = new TemporaryDirectory();
        await using (var sandbox = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path }))
        {
            (await sandbox.S3Async(HttpMethod.Put, "/crowd-bucket")).Ok();
            (await sandbox.S3Async(HttpMethod.Put, "/crowd-bucket?versioning", "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>")).Ok();
            await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => VisitAsync(sandbox, number)));
        }
        await using var again = await TestSandbox.StartAsync(new() { StateDirectory = folder.Path });
        Assert.Equal(Clients, (await again.JsonAsync("AmazonSSM.GetParameter", new() { ["Name"] = "/shared" })).Ok().Json["Parameter"]!["Version"]!.GetValue<int>());
        Assert.Equal(Clients, (await again.S3Async(HttpMethod.Get, "/crowd-bucket?versions&prefix=one")).Ok().Elements("VersionId").Distinct().Count());
        Assert.Empty((await again.JsonAsync("AWS242ServiceCatalogService.ListPortfolios", [])).Ok().Json["PortfolioDetails"]!.AsArray());
    }

    private static async Task VisitAsync(TestSandbox sandbox, int number)
    {
        (await sandbox.JsonAsync("AmazonSSM.PutParameter", new() { ["Name"] = "/shared", ["Value"] = "x", ["Type"] = "String", ["Overwrite"] = true })).Ok();
        (await sandbox.S3Async(HttpMethod.Put, "/crowd-bucket/one", $"{number}")).Ok();
        var portfolio = (await sandbox.JsonAsync("AWS242ServiceCatalogService.CreatePortfolio", new() { ["DisplayName"] = "p", ["ProviderName"] = "o", ["IdempotencyToken"] = $"t{number}" })).Ok();
        (await sandbox.JsonAsync("AWS242ServiceCatalogService.DeletePortfolio", new() { ["Id"] = portfolio.Json["PortfolioDetail"]!["Id"]!.DeepClone() })).Ok();
    }
}

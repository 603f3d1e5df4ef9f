using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Tests.ServiceCatalog;

/// <summary>What a kill leaves is a journal that ends after any of its lines; the next run goes on and the client repeats its request.</summary>
[Behaviour("ServiceCatalog", "a kill during a launch, an update or a termination")]
public sealed class InterruptedLaunchTests : IDisposable
{
    private const string Update = """{"ProvisionedProductName":"mine","ProvisioningParameters":[{"Key":"Size","Value":"8"}],"UpdateToken":"u"}""";
    private const string Terminate = """{"ProvisionedProductName":"mine","TerminateToken":"t"}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("launches-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Killed_after_any_write_there_is_one_stack_and_one_product_with_a_good_end()
    {
        var opened = 0;
        string product;
        using (var store = Store.Open(folder.FullName))
        {
            var catalog = new Catalog(store);
            product = (await catalog.OpenAsync(ProvisioningTests.Template)).Product;
            opened = Lines().Length;
            await catalog.LaunchedAsync(product);
            await catalog.EndedAsync("UpdateProvisionedProduct", Update);
            await catalog.EndedAsync("TerminateProvisionedProduct", Terminate);
        }
        var lines = Lines();
        Assert.True(lines.Length > opened + 20);
        for (var kept = opened; kept <= lines.Length; kept++)
            await AfterKillAsync(lines[..kept], kept, product);
    }

    private async Task AfterKillAsync(string[] lines, int kept, string product)
    {
        var directory = folder.CreateSubdirectory($"{kept}");
        File.WriteAllLines(Path.Combine(directory.FullName, "journal.jsonl"), lines);
        using var store = Store.Open(directory.FullName);
        var catalog = new Catalog(store);
        catalog.World.Resume<ServiceCatalogService>();
        // Whatever was under way ends by itself.
        foreach (var record in (await catalog.CallAsync("ListRecordHistory", "{}")).Objects("RecordDetails").ToList())
            Assert.Equal("SUCCEEDED", (await catalog.EndAsync(record)).Text("Status"));
        // The client did not hear the answers and asks once more.
        var launch = await catalog.LaunchedAsync(product);
        Assert.Equal("SUCCEEDED", launch.Text("Status"));
        Assert.Equal("SUCCEEDED", (await catalog.EndedAsync("TerminateProvisionedProduct", Terminate)).Text("Status"));
        var stacks = (await catalog.AskAsync("cloudformation", "ListStacks", [])).Objects("StackSummaries").ToList();
        Assert.Equal(($"SC-111122223333-{launch.Text("ProvisionedProductId")}", "DELETE_COMPLETE"), stacks.Select(stack => (stack.Text("StackName"), stack.Text("StackStatus"))).Single());
        Assert.Empty((await catalog.CallAsync("ScanProvisionedProducts", "{}")).Objects("ProvisionedProducts"));
    }

    private string[] Lines() => File.ReadAllLines(Path.Combine(folder.FullName, "journal.jsonl"));
}

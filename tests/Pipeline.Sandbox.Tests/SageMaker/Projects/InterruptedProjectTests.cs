using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.ServiceCatalog;

namespace Pipeline.Sandbox.Tests.SageMaker.Projects;

/// <summary>What a kill leaves is a journal that ends after any of its lines; the next run goes on.</summary>
[Behaviour("SageMaker/Projects", "a kill while a project is in transition")]
public sealed class InterruptedProjectTests : IDisposable
{
    private const string Delete = """{"ProjectName":"mine"}""";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("projects-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Killed_after_any_write_every_transition_comes_to_its_end(bool throughCatalog)
    {
        var opened = 0;
        using (var store = Store.Open(folder.FullName))
        {
            var studio = new Studio(store, new() { StateDirectory = folder.FullName });
            var product = await studio.PublishAsync();
            opened = Lines().Length;
            if (throughCatalog)
                await studio.CreateAsync(product);
            else
                await studio.FromTemplateAsync();
            await studio.EndAsync();
            await studio.EndedAsync("UpdateProject", throughCatalog
                ? """{"ProjectName":"mine","ServiceCatalogProvisioningUpdateDetails":{"ProvisioningParameters":[{"Key":"Size","Value":"8"}]} }"""
                : $$"""{"ProjectName":"mine","TemplateProvidersToUpdate":[{"CfnTemplateProvider":{"TemplateName":"b","TemplateURL":"{{Catalog.TemplateUrl}}","Parameters":[{"Key":"Size","Value":"8"}]} }]}""");
            await studio.EndedAsync("DeleteProject", Delete);
        }
        var lines = Lines();
        Assert.True(lines.Length > opened + 20);
        for (var kept = opened + 1; kept <= lines.Length; kept++)
            await AfterKillAsync(lines[..kept], kept);
    }

    private async Task AfterKillAsync(string[] lines, int kept)
    {
        var directory = folder.CreateSubdirectory($"{kept}");
        File.WriteAllLines(Path.Combine(directory.FullName, "journal.jsonl"), lines);
        // The contents of objects are not in the journal.
        Directory.CreateSymbolicLink(Path.Combine(directory.FullName, "blobs"), Path.Combine(folder.FullName, "blobs"));
        using var store = Store.Open(directory.FullName);
        var studio = new Studio(store, new() { StateDirectory = directory.FullName });
        studio.Catalog.World.Resume<SageMakerService>();
        var project = await studio.EndAsync();
        Assert.True(project.Text("ProjectStatus")!.EndsWith("Completed", StringComparison.Ordinal), $"{kept}: {project.ToJsonString()}");
        if (project.Text("ProjectStatus") != "DeleteCompleted")
            Assert.Equal("DeleteCompleted", (await studio.EndedAsync("DeleteProject", Delete)).Text("ProjectStatus"));
        var stacks = (await studio.Catalog.AskAsync("cloudformation", "ListStacks", [])).Objects("StackSummaries").ToList();
        Assert.True(stacks.Count <= 1 && stacks.TrueForAll(stack => stack.Text("StackStatus") == "DELETE_COMPLETE"));
    }

    private string[] Lines() => File.ReadAllLines(Path.Combine(folder.FullName, "journal.jsonl"));
}

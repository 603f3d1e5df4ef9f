namespace Pipeline.EndToEnd.Tests;

public sealed class WorkflowTests : IDisposable
{
    private const string Workflow = ".github/workflows/continuous.yml";
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task The_committed_workflow_is_what_the_build_describes()
    {
        foreach (var file in new[] { "build.sh", "build.cmd", "global.json" })
            File.Copy(Path.Combine(Checkout.Original, file), Path.Combine(checkout.Root, file));

        (await CommandLine.RunAsync(checkout, "--generate-configuration")).Exits(0).Says($"written    {Workflow}");

        Assert.Equal(
            (await File.ReadAllTextAsync(Path.Combine(Checkout.Original, Workflow))).ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(Path.Combine(checkout.Root, Workflow)));
    }
}

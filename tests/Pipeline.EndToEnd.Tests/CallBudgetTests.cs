namespace Pipeline.EndToEnd.Tests;

/// <summary>How many calls a portfolio of a hundred products takes.</summary>
public sealed class CallBudgetTests : IAsyncLifetime
{
    private const int Products = 100;
    private readonly Checkout checkout = new();
    private StrictSandbox sandbox = null!;
    private Publisher publisher = null!;

    public async Task InitializeAsync()
    {
        sandbox = await StrictSandbox.StartAsync();
        publisher = new Publisher(checkout, sandbox);
        checkout.KeepOnly("xgboost_abalone");
        for (var number = 1; number < Products; number++)
            checkout.CopyTemplate("xgboost_abalone", $"template_{number}", $"Template {number}");
    }

    public async Task DisposeAsync()
    {
        await sandbox.DisposeAsync();
        checkout.Dispose();
    }

    [Fact]
    public async Task A_first_run_an_unchanged_one_and_an_edited_template_take_few_calls()
    {
        await publisher.DeployAsync();
        Assert.InRange(Counted(), 1, 8 * Products);

        var before = sandbox.Calls.Count;
        await publisher.DeployAsync();
        Assert.InRange(Counted(before), 1, 3 + Products / 20);
        Assert.DoesNotContain(sandbox.Calls.Skip(before), call => call.Writes);

        before = sandbox.Calls.Count;
        checkout.Append("cloudformation/projects/template_7/template.yaml.sbn", "\n# One more line.\n");
        await publisher.DeployAsync();
        Assert.InRange(Counted(before), 1, 40);
    }

    private int Counted(int before = 0) => sandbox.Calls.Count - before;
}

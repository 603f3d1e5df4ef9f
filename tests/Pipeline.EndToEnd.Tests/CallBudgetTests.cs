namespace Pipeline.EndToEnd.Tests;

/// <summary>How many calls a portfolio of a hundred products takes.</summary>
public sealed class CallBudgetTests : PublisherTests
{
    private const int Products = 100;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        for (var number = 1; number < Products; number++)
            Checkout.CopyTemplate("xgboost_abalone", $"template_{number}", $"Template {number}");
    }

    [Fact]
    public async Task A_first_run_an_unchanged_one_and_an_edited_template_take_few_calls()
    {
        await Publisher.DeployAsync();
        Assert.InRange(Counted(), 1, 8 * Products);

        var before = Sandbox.Calls.Count;
        await Publisher.DeployAsync();
        Assert.InRange(Counted(before), 1, 3 + Products / 20);
        Assert.DoesNotContain(Sandbox.Calls.Skip(before), call => call.Writes);

        before = Sandbox.Calls.Count;
        Checkout.Append("cloudformation/projects/template_7/template.yaml.sbn", "\n# One more line.\n");
        await Publisher.DeployAsync();
        Assert.InRange(Counted(before), 1, 40);
    }

    private int Counted(int before = 0) => Sandbox.Calls.Count - before;
}

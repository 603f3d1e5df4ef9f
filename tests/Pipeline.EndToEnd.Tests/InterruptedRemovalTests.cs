using Amazon.CloudFormation.Model;
using Amazon.ServiceCatalog.Model;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests;

/// <summary>What becomes of a deletion that ended on its way.</summary>
public class InterruptedRemovalTests
{
    [Fact]
    public async Task A_deletion_that_is_ended_after_any_one_of_its_calls_is_finished_by_the_next_and_spares_the_role_of_a_project()
    {
        using var checkout = new Checkout("xgboost_abalone");
        var wrong = new List<string>();
        for (var (last, ended) = (1, true); ended; last++)
        {
            (ended, var left) = await EndedAfterAsync(checkout, last);
            if (left is not null)
                wrong.Add($"ended after call {last}: {left}");
            Assert.InRange(last, 1, 200);
        }
        Assert.Empty(wrong);
    }

    private static async Task<(bool Ended, string? Left)> EndedAfterAsync(Checkout checkout, int last)
    {
        var (seen, end) = (int.MinValue, new CancellationTokenSource());
        await using var sandbox = await StrictSandbox.StartAsync(_ =>
        {
            if (Interlocked.Increment(ref seen) == last)
                end.Cancel();
        });
        var publisher = new Publisher(checkout, sandbox);
        var outputs = (await publisher.DeployAsync()).ToDictionary(output => output.Name, output => output.Value);
        using var session = publisher.Session();
        var product = outputs["ServiceCatalogProductIds"].Split('=')[1];
        var project = await new StudioUser(sandbox, outputs["LeadDataScientistRoleName"]).CreateFromProductAsync(product, []);
        Assert.Equal("CreateCompleted", (string?)project["ProjectStatus"]);

        var ended = false;
        Interlocked.Exchange(ref seen, 0);
        try
        {
            await RemoveAsync(publisher, end.Token);
        }
        catch (OperationCanceledException)
        {
            ended = true;
        }
        Interlocked.Exchange(ref seen, int.MinValue);
        await RemoveAsync(publisher, default);

        var catalog = await Catalog.ReadAsync(session);
        var roles = (await session.CloudFormation.DescribeStacksAsync(new DescribeStacksRequest())).Stacks.Count(stack => stack.StackName.EndsWith("product-launch-role", StringComparison.Ordinal));
        var left = (catalog.Portfolios.Count, catalog.Products.Count, roles) == (0, 0, 1) ? null : $"{catalog.Portfolios.Count} portfolios, {catalog.Products.Count} products, {roles} stacks of launch roles";
        return (ended, left);
    }

    private static async Task RemoveAsync(Publisher publisher, CancellationToken cancellation)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter);
        await parts.Removal.RemoveAsync(await parts.Run.ReadyAsync(parts.Portfolios.Single(), cancellation), agreed: true, "", cancellation);
    }
}

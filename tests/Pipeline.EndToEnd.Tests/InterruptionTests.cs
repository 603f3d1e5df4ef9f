namespace Pipeline.EndToEnd.Tests;

public class InterruptionTests
{
    [Fact]
    public async Task A_run_that_is_ended_after_any_one_of_its_calls_converges_when_it_is_started_again()
    {
        using var checkout = new Checkout("xgboost_abalone");
        var calls = await CallsOfAFullRunAsync(checkout);
        Assert.InRange(calls, 20, 500);

        var wrong = new List<string>();
        for (var last = 1; last <= calls; last++)
        {
            if (await EndedAfterAsync(checkout, last) is { } difference)
                wrong.Add($"ended after call {last}: {difference}");
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20_000)]
    [InlineData(60_000)]
    [InlineData(100_000)]
    [InlineData(150_000)]
    public async Task A_run_that_is_killed_together_with_its_sandbox_is_taken_up_by_the_next_one(long journalLength)
    {
        using var checkout = new Checkout("xgboost_abalone");
        await KilledAtAsync(checkout, journalLength);

        (await CommandLine.RunAsync(checkout, "DeployPortfolio")).Exits(0);
        var third = (await CommandLine.RunAsync(checkout, "DeployPortfolio")).Exits(0).Says("published as they should be");
        Assert.DoesNotContain("_COMPLETE", third.Output);
    }

    private static async Task KilledAtAsync(Checkout checkout, long journalLength)
    {
        var journal = new FileInfo(Path.Combine(checkout.Root, ".nuke/temp/sandbox/journal.jsonl"));
        using var process = CommandLine.Start(checkout, "DeployPortfolio");
        while (!process.HasExited && !(journal.Exists && journal.Length >= journalLength))
        {
            await Task.Delay(1);
            journal.Refresh();
        }
        process.Kill();
        await process.WaitForExitAsync();
    }

    private static async Task<int> CallsOfAFullRunAsync(Checkout checkout)
    {
        await using var sandbox = await StrictSandbox.StartAsync();
        await new Publisher(checkout, sandbox).DeployAsync();
        return sandbox.Calls.Count;
    }

    // The request is carried out but its answer never arrives: the moment at which the one who asked knows least.
    private static async Task<string?> EndedAfterAsync(Checkout checkout, int last)
    {
        var (seen, end) = (0, new CancellationTokenSource());
        await using var sandbox = await StrictSandbox.StartAsync(_ =>
        {
            if (Interlocked.Increment(ref seen) == last)
                end.Cancel();
        });
        var publisher = new Publisher(checkout, sandbox);
        try
        {
            await publisher.DeployAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
        }

        await publisher.DeployAsync();
        var before = sandbox.Calls.Count;
        await publisher.DeployAsync();
        if (sandbox.Calls.Skip(before).FirstOrDefault(call => call.Writes) is { } writing)
            return $"a third run still writes: {writing.Operation}";

        using var session = publisher.Session();
        var catalog = await Catalog.ReadAsync(session);
        return (catalog.Portfolios.Count, catalog.Products.Count, catalog.Versions.Count) is (1, 1, 1)
            ? null
            : $"{catalog.Portfolios.Count} portfolios, {catalog.Products.Count} products, {catalog.Versions.Count} versions";
    }
}

using Pipeline.Failures;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests;

public class PatienceTests
{
    [Fact]
    public async Task A_run_that_stops_watching_says_so_and_the_next_one_takes_up_what_went_on()
    {
        using var checkout = new Checkout();
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions { ResourceDelay = TimeSpan.FromMilliseconds(120) });
        var publisher = new Publisher(checkout, sandbox);

        var stopped = await Assert.ThrowsAsync<StillRunning>(() => DeployAsync(publisher, TimeSpan.FromMilliseconds(30)));
        Assert.Equal((6, "stack mlops-local-sagemaker-studio-studio is still CREATE_IN_PROGRESS"), (stopped.ExitCode, stopped.Summary));

        Assert.NotEmpty(await DeployAsync(publisher, patience: null));
        using var session = publisher.Session();
        Assert.Single((await Catalog.ReadAsync(session)).Portfolios);
    }

    private static async Task<IReadOnlyList<Output>> DeployAsync(Publisher publisher, TimeSpan? patience)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = publisher.Parts(reporter, patience);
        return await parts.Run.DeployAsync(parts.PortfoliosAndNeeded, default);
    }
}

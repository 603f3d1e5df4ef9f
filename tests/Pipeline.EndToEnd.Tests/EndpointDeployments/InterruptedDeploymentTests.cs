using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>A run that ends before its endpoint does.</summary>
public class InterruptedDeploymentTests
{
    private static readonly (string, string)[] Inputs = [("model-id", "Qwen/Qwen3-0.6B"), ("instance-type", "ml.g5.2xlarge")];

    [Fact]
    public async Task Ctrl_C_while_the_endpoint_is_made_says_what_goes_on_and_the_next_run_watches_it_on()
    {
        await using var runs = await EndpointRuns.StartAsync(new SandboxOptions { TimeScale = 0.02 });
        using var stop = new CancellationTokenSource();
        runs.Cancellation = stop.Token;
        runs.Heard = happened =>
        {
            if (happened is ResourceChanged { Resource: "endpoint twin", Status: "Creating" })
                stop.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runs.DeployAsync("twin", Inputs));
        Assert.Equal("Creating", await StatusAsync(runs));
        Assert.Contains("stack mlops-local-endpoints-twin", new Interrupted(runs.UnderWay).Detail);

        (runs.Cancellation, runs.Heard) = (default, _ => { });
        await runs.DeployAsync("twin", Inputs);

        Assert.Equal("InService", await StatusAsync(runs));
        Assert.Equal(2, runs.Host.Calls.Count(call => call.Operation == "ExecuteChangeSet")); // The role's and the endpoint's, each once.
        Assert.Contains(runs.Host.Calls, call => call.Operation == "InvokeEndpoint"); // What nobody had asked yet is asked now.
    }

    [Theory]
    [InlineData("staged")]
    [InlineData("code")]
    public async Task A_run_that_ends_after_any_of_its_calls_is_finished_by_the_next_one(string source)
    {
        var whole = await LifeAsync(source, endAfter: int.MaxValue);
        for (var call = 1; call <= whole; call += 2)
            await LifeAsync(source, call);
    }

    // Deploys, in two runs if the first is ended, asks and deletes; returns how many calls the first run made.
    private static async Task<int> LifeAsync(string source, int endAfter)
    {
        using var stop = new CancellationTokenSource();
        var (calls, counting) = (0, false);
        await using var runs = await EndpointRuns.StartAsync(new SandboxOptions
        {
            Acted = _ =>
            {
                if (counting && Interlocked.Increment(ref calls) == endAfter)
                    stop.Cancel();
            },
        });
        await runs.PrepareSourcesAsync();
        (counting, runs.Cancellation) = (true, stop.Token);
        await Record.ExceptionAsync(() => runs.DeployAsync("twin", Sources.On(source, "INFERENCE_COMPONENT_BASED")));
        (counting, runs.Cancellation) = (false, default);

        await runs.DeployAsync("twin", Sources.On(source, "INFERENCE_COMPONENT_BASED"));

        Assert.NotEmpty(await runs.AskAsync("twin"));
        await runs.DeleteAsync("twin");
        Assert.Empty(await runs.LeftAsync());
        return calls;
    }

    private static async Task<string> StatusAsync(EndpointRuns runs) =>
        (await runs.Session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = "twin" })).EndpointStatus.Value;
}

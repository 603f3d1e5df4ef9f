using Pipeline.Failures;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What <c>ListEndpoints</c> shows, and <c>DeleteEndpoint</c> without a name.</summary>
public sealed class EndpointListTests : EndpointTests
{
    [Fact]
    public async Task Endpoints_are_listed_with_what_they_run_on_and_cost()
    {
        await Hosting.ModelAsync("a", "s");
        await Hosting.EndpointAsync("chat", "chat-config", "a", "a");
        await Hosting.ComponentsAsync("many", "a");
        await Hosting.ConfigurationAsync("small", [new() { VariantName = "v", ModelName = "s", ServerlessConfig = new() { MemorySizeInMB = 2048, MaxConcurrency = 5 } }]);
        await Hosting.StartAsync("small", "small");
        await Hosting.StackAsync("theirs", OwnedEndpointTests.Template("twin"));

        await Hosting.EndpointAsync("odd", "odd-config", "a");
        await Hosting.Session.SageMaker.DeleteEndpointConfigAsync(new() { EndpointConfigName = "odd-config" });
        Checkout.Append("manifests/local/prices.yaml", "prices:\n  - region: us-east-1\n    source: our contract\n    types:\n      ml.m5.large: 0.115\n      ml.g5.2xlarge: 2\n");

        var list = await ListAsync();

        Assert.Equal("5 endpoints in us-east-1: 2.35 USD an hour, 1,711.85 in a month of 730 h, and 1 of unknown price", list.Title);
        Assert.Equal(["Endpoint", "State", "Age", "Type", "Hourly", "Last invocation", "Module"], list.Columns);
        Assert.Equal(
        [
            "chat|InService|0 min|ml.m5.large x 2|0.23|> 15 d|-",
            "many|InService|0 min|ml.g5.2xlarge x 1, 3 components|2.00|> 15 d|-",
            "odd|InService|0 min|? x 1|?|> 15 d|-",
            "small|InService|0 min|serverless 2048 MB|per use|> 15 d|-",
            "twin|InService|0 min|ml.m5.large x 1|0.12|> 15 d|stack theirs",
        ], list.Rows.Select(row => string.Join('|', row)));
    }

    [Fact]
    public async Task A_list_of_nothing_says_so() => Assert.Equal("no endpoints in us-east-1", (await ListAsync()).Title);

    [Fact]
    public async Task Few_calls_list_many_endpoints_and_all_of_their_requests_are_looked_up_in_one()
    {
        await Hosting.ModelAsync("m");
        foreach (var at in Enumerable.Range(0, 5))
            await Hosting.EndpointAsync($"e{at}", $"c{at}", "m");
        var before = Sandbox.Calls.Count;

        await ListAsync();

        var calls = Sandbox.Calls.Skip(before).ToList();
        Assert.DoesNotContain(calls, call => call.Writes);
        Assert.Single(calls, call => call.Operation == "GetMetricData");
        Assert.Equal(3 * 5 + 3, calls.Count);
    }

    [Fact]
    public async Task A_deletion_that_names_nothing_lists_what_there_is()
    {
        await Hosting.ModelAsync("m");
        await Hosting.EndpointAsync("chat", "chat-config", "m");
        var before = Sandbox.Writes.Count();

        var unnamed = await Assert.ThrowsAsync<InvalidInput>(() => DeleteAsync(new RemovalWishes(null, false, "./build.sh DeleteEndpoint")));

        Assert.Equal((2, "PL2460"), (unnamed.ExitCode, unnamed.Code));
        Assert.Contains("./build.sh DeleteEndpoint --endpoint-name chat", unnamed.Detail);
        Assert.Equal("chat", Assert.Single(Assert.Single(Raised.OfType<ListReady>()).Rows)[0]);
        Assert.Equal(before, Sandbox.Writes.Count());
    }
}

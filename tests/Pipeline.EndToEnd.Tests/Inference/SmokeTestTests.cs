using Pipeline.Failures;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>The first request to an endpoint that has come into service.</summary>
public sealed class SmokeTestTests
{
    [Theory]
    [InlineData("vllm", false)]
    [InlineData("djl-inference", false)]
    [InlineData("huggingface-pytorch-tgi-inference", false)]
    [InlineData("tei", false)]
    [InlineData("vllm", true)]
    public async Task A_container_is_asked_in_its_own_form(string repository, bool isAsync)
    {
        await using var hosting = await Hosting.StartAsync();
        await hosting.EndpointAsync("e", repository, isAsync);
        var result = await TryAsync(hosting);

        Assert.True(result.Tried);
        Assert.StartsWith("answered in ", result.ToString());
    }

    [Fact]
    public async Task Each_of_several_components_is_asked()
    {
        await using var hosting = await Hosting.StartAsync();
        await hosting.ComponentsAsync("e", "vllm", "one", "two");

        Assert.True((await TryAsync(hosting)).Tried);
        Assert.Equal(2, hosting.Host.Calls.Count(call => call.Operation == "InvokeEndpoint"));
    }

    [Theory]
    [InlineData("sagemaker-xgboost")]
    [InlineData("my-own")]
    public async Task Where_nobody_knows_the_form_nothing_is_tried_unless_a_payload_is_given(string repository)
    {
        await using var hosting = await Hosting.StartAsync();
        await hosting.EndpointAsync("e", repository);

        var untried = await TryAsync(hosting);
        Assert.Equal((false, "not tried, give test-payload"), (untried.Tried, untried.ToString()));
        Assert.DoesNotContain(hosting.Host.Calls, call => call.Operation == "InvokeEndpoint");
        Assert.StartsWith("0.", (await TryAsync(hosting, "1,2,3", "text/csv")).Text);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_error_is_a_failed_deployment_with_the_log_and_what_to_do(bool isAsync)
    {
        await using var hosting = await Hosting.StartAsync("e:model-error");
        await hosting.EndpointAsync("e", "vllm", isAsync);
        var failed = await Assert.ThrowsAsync<NoAnswer>(() => TryAsync(hosting));

        Assert.Equal(("PL4010", 4), (failed.Code, failed.ExitCode));
        Assert.Contains("Internal Server Error", failed.Detail);
        Assert.Contains("[simulated] GET /ping 200", failed.Detail);
        Assert.Contains("aws logs tail", failed.Hint);
    }

    private static async Task<SmokeTestResult> TryAsync(Hosting hosting, string? payload = null, string? contentType = null)
    {
        using var reporter = new Reporter([], TimeProvider.System);
        using var parts = hosting.Parts(reporter);
        return await parts.SmokeTest.RunAsync("e", "us-east-1", payload, contentType, default);
    }
}

using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>Requests that get no answer: what is said, and how the run ends.</summary>
public sealed class RefusalTests
{
    private static readonly InvocationOptions Twin = new() { Endpoint = "twin", Prompt = "Hello" };

    [Fact]
    public async Task An_endpoint_that_is_not_there_is_answered_with_those_that_are_and_the_nearest()
    {
        await using var hosting = await Hosting.StartAsync();
        await hosting.EndpointAsync("twin", "vllm");
        await hosting.EndpointAsync("other", "vllm");
        var refused = await Assert.ThrowsAsync<Refused>(() => hosting.AskAsync(Twin with { Endpoint = "twni" }));

        Assert.Equal(("PL5011", 5), (refused.Code, refused.ExitCode));
        Assert.Contains("there are other, twin", refused.Detail);
        Assert.Contains("--endpoint-name twin", refused.Hint);
    }

    [Fact]
    public async Task A_failed_endpoint_is_told_with_its_reason()
    {
        await using var hosting = await Hosting.StartAsync("twin");
        await hosting.EndpointAsync("twin", "vllm");
        var refused = await Assert.ThrowsAsync<Refused>(() => hosting.AskAsync(Twin));

        Assert.Equal("PL5016", refused.Code);
        Assert.Contains("did not pass the ping health check", refused.Detail);
        Assert.Contains("DeleteEndpoint --endpoint-name twin", refused.Hint);
    }

    [Fact]
    public async Task A_models_own_error_is_shown_with_its_status_message_log_and_what_to_do()
    {
        await using var hosting = await Hosting.StartAsync("twin:model-error");
        await hosting.EndpointAsync("twin", "vllm");
        foreach (var options in new[] { Twin, Twin with { Stream = true } })
        {
            var refused = await Assert.ThrowsAsync<Refused>(() => hosting.AskAsync(options));

            Assert.Equal(("PL5012", 5), (refused.Code, refused.ExitCode));
            Assert.Contains("answered 500: Internal Server Error", refused.Detail);
            Assert.Contains("Log: arn:aws:logs:us-east-1:111122223333:log-group:/aws/sagemaker/Endpoints/twin", refused.Detail);
            Assert.Contains("aws logs tail /aws/sagemaker/Endpoints/twin", refused.Hint);
        }
    }

    [Fact]
    public async Task A_container_that_refuses_a_setting_is_told_as_such()
    {
        await using var hosting = await Hosting.StartAsync();
        await hosting.EndpointAsync("twin", "huggingface-pytorch-tgi-inference", environment: new() { ["HF_MODEL_ID"] = "m", ["MAX_TOTAL_TOKENS"] = "100" });
        var refused = await Assert.ThrowsAsync<Refused>(() => hosting.AskAsync(Twin));

        Assert.Contains("422", refused.Detail);
        Assert.Contains("--max-new-tokens", refused.Hint);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_model_that_is_still_loading_is_asked_again_until_patience_ends(bool stream)
    {
        await using var hosting = await Hosting.StartAsync("twin:not-ready");
        await hosting.EndpointAsync("twin", "vllm");
        var running = await Assert.ThrowsAsync<StillRunning>(() => hosting.AskAsync(Twin with { Stream = stream }, TimeSpan.FromMilliseconds(200)));

        Assert.Equal((6, "endpoint twin does not answer yet"), (running.ExitCode, running.Summary));
        Assert.Contains("the model is being loaded", running.Hint);
        Assert.True(hosting.Host.Calls.Count(call => call.Operation.StartsWith("InvokeEndpoint", StringComparison.Ordinal)) > 2);
    }

    [Fact]
    public async Task A_component_without_copies_is_waited_for_and_answers_once_it_has_some()
    {
        await using var hosting = await Hosting.StartAsync();
        await hosting.ComponentsAsync("twin", "vllm", "llm");
        await CopiesAsync(hosting, 0);
        var asked = hosting.AskAsync(Twin, TimeSpan.FromMinutes(1));
        while (!hosting.Host.Calls.Any(call => call.Operation == "InvokeEndpoint"))
            await Task.Delay(5);
        await CopiesAsync(hosting, 1);
        var heard = await asked.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.StartsWith("[simulated]", heard.Answer.Text);
        Assert.Contains("no copy of the model runs", Assert.Single(heard.Events.OfType<ResourceChanged>()).Reason);
    }

    [Fact]
    public async Task An_asynchronous_error_is_fetched_from_where_it_is_kept()
    {
        await using var hosting = await Hosting.StartAsync("twin:model-error");
        await hosting.EndpointAsync("twin", "vllm", isAsync: true);
        var refused = await Assert.ThrowsAsync<Refused>(() => hosting.AskAsync(Twin));

        Assert.Equal("PL5013", refused.Code);
        Assert.Contains("Internal Server Error", refused.Detail);
        Assert.Contains("Kept at s3://sagemaker-answers/failed/", refused.Detail);
    }

    [Fact]
    public async Task Who_may_not_look_for_an_asynchronous_answer_is_told_both_permissions_and_the_place()
    {
        await using var hosting = await Hosting.StartAsync("s3:GetObject:AccessDenied Access Denied");
        await hosting.EndpointAsync("twin", "vllm", isAsync: true);
        var refused = await Assert.ThrowsAsync<Refused>(() => hosting.AskAsync(Twin));

        Assert.Equal("PL5018", refused.Code);
        Assert.Contains("s3://sagemaker-answers/out/", refused.Detail);
        Assert.Contains("s3:ListBucket", refused.Hint);
    }

    [Fact]
    public async Task What_takes_too_long_is_told_with_what_to_do_then()
    {
        await using var hosting = await Hosting.StartAsync(new SandboxOptions { TimeScale = 0.02 });
        await hosting.EndpointAsync("twin", "vllm", isAsync: true, settled: false);
        var creating = await Assert.ThrowsAsync<StillRunning>(() => hosting.AskAsync(Twin));
        await hosting.InServiceAsync("twin");
        var answering = await Assert.ThrowsAsync<StillRunning>(() => hosting.AskAsync(Twin, TimeSpan.FromMilliseconds(20)));

        Assert.Equal(("endpoint twin is still being created", "endpoint twin has not answered yet"), (creating.Summary, answering.Summary));
        Assert.Contains("The answer will be at s3://sagemaker-answers/out/", answering.Hint);
        Assert.Contains("an error at s3://sagemaker-answers/failed/", answering.Hint);
    }

    private static Task CopiesAsync(Hosting hosting, int copies) => hosting.Session.SageMaker.UpdateInferenceComponentRuntimeConfigAsync(new UpdateInferenceComponentRuntimeConfigRequest
    {
        InferenceComponentName = "llm",
        DesiredRuntimeConfig = new() { CopyCount = copies },
    });
}

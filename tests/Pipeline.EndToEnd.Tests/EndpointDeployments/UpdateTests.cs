using Amazon.SageMaker.Model;
using Pipeline.Failures;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>An endpoint that is there already: it keeps its name, and goes on whatever happens to its update.</summary>
public class UpdateTests
{
    private static readonly (string, string)[] Small = [("model-id", "Qwen/Qwen3-0.6B"), ("instance-type", "ml.g5.2xlarge")];
    private static readonly (string, string)[] Larger = [("model-id", "Qwen/Qwen3-1.7B"), ("instance-type", "ml.g5.2xlarge")];

    [Fact]
    public async Task An_update_keeps_the_name_and_deletes_no_endpoint()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.DeployAsync("twin", Small);
        var before = await EndpointAsync(runs);

        await runs.DeployAsync("twin", Larger);

        var after = await EndpointAsync(runs);
        Assert.Equal((before.EndpointArn, before.CreationTime), (after.EndpointArn, after.CreationTime));
        Assert.NotEqual(before.EndpointConfigName, after.EndpointConfigName);
        Assert.DoesNotContain(runs.Host.Calls, call => call.Operation == "DeleteEndpoint");
        Assert.Equal(2, (await runs.LeftAsync()).Count(one => one.StartsWith("model", StringComparison.Ordinal) || one.StartsWith("configuration", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_asks_nothing_and_makes_few_calls()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.DeployAsync("twin", Small);
        var before = runs.Host.Calls.Count;

        await runs.DeployAsync("twin", Small);

        var calls = runs.Host.Calls.Skip(before).ToList();
        Assert.DoesNotContain(calls, call => call.Writes || call.Operation.StartsWith("InvokeEndpoint", StringComparison.Ordinal));
        Assert.InRange(calls.Count, 1, 12);
    }

    [Fact]
    public async Task A_failed_update_leaves_the_old_one_serving_and_says_so()
    {
        await using var runs = await EndpointRuns.StartRememberingAsync();
        await runs.DeployAsync("twin", Small);
        var before = await EndpointAsync(runs);
        await runs.StartAgainAsync("twin:ping");

        var failed = await Assert.ThrowsAsync<DeploymentFailed>(() => runs.DeployAsync("twin", Larger));

        Assert.Contains("goes on serving what it served before", failed.Detail);
        Assert.Contains("did not pass the ping health check", failed.Detail);
        Assert.NotEmpty(failed.Hint);
        Assert.Equal((before.EndpointConfigName, "InService"), ((await EndpointAsync(runs)).EndpointConfigName, (await EndpointAsync(runs)).EndpointStatus.Value));
        Assert.Contains("Qwen/Qwen3-0.6B", await runs.AskAsync("twin"));
    }

    [Fact]
    public async Task A_new_approved_version_and_changed_code_are_deployed()
    {
        await using var runs = await EndpointRuns.StartAsync();
        await runs.PrepareSourcesAsync();
        await runs.DeployAsync("registered", Sources.On("latest approved", "MODEL_BASED"));
        await runs.DeployAsync("coded", Sources.On("code", "MODEL_BASED"));
        var before = await ModelsAsync(runs);

        await runs.RegisterAsync();
        runs.Checkout.Append("code/inference.py", "\n\ndef predict_fn(data, model):\n    return data\n");
        await runs.DeployAsync("registered", Sources.On("latest approved", "MODEL_BASED"));
        await runs.DeployAsync("coded", Sources.On("code", "MODEL_BASED"));

        var after = await ModelsAsync(runs);
        Assert.Equal(2, after.Count);
        Assert.Empty(before.Intersect(after));
        Assert.Contains(after, one => one.EndsWith("abalone/2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_first_deployment_that_fails_tells_what_the_container_wrote_and_what_to_do()
    {
        await using var runs = await EndpointRuns.StartAsync("twin:ping");

        var failed = await Assert.ThrowsAsync<DeploymentFailed>(() => runs.DeployAsync("twin", Small));

        Assert.Contains("did not pass the ping health check", failed.Detail);
        Assert.Contains("The last lines of the log", failed.Detail);
        Assert.Equal(4, failed.ExitCode);
    }

    [Fact]
    public async Task A_model_that_comes_into_service_and_does_not_answer_fails_the_run_and_the_next_run_asks_again()
    {
        await using var runs = await EndpointRuns.StartAsync("twin:model-error");
        await Assert.ThrowsAsync<NoAnswer>(() => runs.DeployAsync("twin", Small));

        await Assert.ThrowsAsync<NoAnswer>(() => runs.DeployAsync("twin", Small));

        Assert.Equal(2, runs.Host.Calls.Count(call => call.Operation == "InvokeEndpoint"));
    }

    [Fact]
    public async Task A_role_that_SageMaker_cannot_assume_yet_is_waited_for()
    {
        await using var runs = await EndpointRuns.StartAsync(new SandboxOptions { PropagationDelay = TimeSpan.FromSeconds(4) });

        await runs.DeployAsync("twin", Small);

        Assert.Contains(runs.Events.OfType<Warned>(), warning => warning.Text.Contains("cannot assume the execution role yet", StringComparison.Ordinal));
        Assert.Equal("InService", (await EndpointAsync(runs)).EndpointStatus.Value);
    }

    private static Task<DescribeEndpointResponse> EndpointAsync(EndpointRuns runs) => runs.Session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = "twin" });

    private static async Task<IReadOnlyList<string>> ModelsAsync(EndpointRuns runs)
    {
        List<string> models = [];
        foreach (var model in (await runs.Session.SageMaker.ListModelsAsync(new ListModelsRequest())).Models)
        {
            var container = (await runs.Session.SageMaker.DescribeModelAsync(new DescribeModelRequest { ModelName = model.ModelName })).PrimaryContainer;
            models.Add(container.ModelPackageName ?? container.ModelDataUrl);
        }
        return models;
    }
}

using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Endpoints;

/// <summary>What <c>DeleteEndpoint</c> does with endpoints that no stack holds.</summary>
public sealed class EndpointRemovalTests : EndpointTests
{
    [Fact]
    public async Task An_endpoint_with_two_variants_goes_with_all_that_belongs_to_it()
    {
        await Hosting.ModelAsync("a", "b");
        await Hosting.EndpointAsync("chat", "chat-config", "a", "b");
        await Hosting.ScalingAsync("endpoint/chat/variant/v0", "sagemaker:variant:DesiredInstanceCount", "SageMakerVariantInvocationsPerInstance");
        await Hosting.AlarmAsync("errors", ("EndpointName", "chat"), ("VariantName", "v0"));

        await DeleteAsync("chat");

        await LeavesNothingAsync();
        Assert.Equal(["scaling endpoint/chat/variant/v0", "endpoint chat", "configuration chat-config", "model a", "model b", "alarm errors"],
            Raised.OfType<ResourceChanged>().Where(one => one.Status == "DELETE_COMPLETE").Select(one => one.Resource));
        Assert.Equal("6 deleted, 1 kept", Assert.Single(Raised.OfType<StepFinished>()).Text);
        Assert.Contains("log group /aws/sagemaker/Endpoints/chat: kept: --with-logs deletes it", Outcomes);
        await DeleteAsync("chat");
        Assert.Equal((Outcome.Unchanged, "nothing to delete"), (Raised.OfType<StepFinished>().Single().Outcome, Raised.OfType<StepFinished>().Single().Text));
    }

    [Fact]
    public async Task Components_go_before_their_endpoint_and_adapters_before_what_they_adapt()
    {
        await Hosting.ModelAsync("llm");
        await Hosting.ComponentsAsync("many", "llm");
        await Hosting.ScalingAsync("inference-component/many-base", "sagemaker:inference-component:DesiredCopyCount", "SageMakerInferenceComponentInvocationsPerCopy");
        await Hosting.AlarmAsync("asleep", ("InferenceComponentName", "many-base"));

        await DeleteAsync("many");

        await LeavesNothingAsync();
        var order = Raised.OfType<ResourceChanged>().Where(one => one.Status == "DELETE_COMPLETE").Select(one => one.Resource).ToList();
        Assert.Equal("scaling inference-component/many-base", order[0]);
        Assert.True(order.IndexOf("component many-adapter") < order.IndexOf("component many-base"));
        Assert.True(order.IndexOf("component many-base") < order.IndexOf("endpoint many"));
    }

    [Fact]
    public async Task Serverless_and_asynchronous_endpoints_leave_nothing_either()
    {
        await Hosting.ModelAsync("s", "q");
        await Hosting.ConfigurationAsync("small", [new() { VariantName = "v", ModelName = "s", ServerlessConfig = new() { MemorySizeInMB = 2048, MaxConcurrency = 5 } }]);
        await Hosting.StartAsync("small", "small");
        await Hosting.ConfigurationAsync("queue-config", [new() { VariantName = "v", ModelName = "q", InstanceType = "ml.m5.large", InitialInstanceCount = 1 }], new() { OutputConfig = new() { S3OutputPath = "s3://elsewhere/answers/" } });
        await Hosting.StartAsync("queue", "queue-config");

        await DeleteAsync("small");
        await DeleteAsync("queue");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task Models_and_configurations_that_others_use_are_kept_and_named()
    {
        await Hosting.ModelAsync("shared", "own");
        await Hosting.EndpointAsync("one", "one-config", "shared", "own");
        await Hosting.EndpointAsync("two", "two-config", "shared");
        await Hosting.StartAsync("three", "two-config");

        await DeleteAsync("one");
        Assert.Contains("model shared: kept: configuration two-config uses it", Outcomes);
        await DeleteAsync("two");
        Assert.Contains("configuration two-config: kept: endpoint three uses it", Outcomes);
        Assert.Equal(["configuration two-config", "endpoint three", "model shared"], await Hosting.LeftAsync());
        await DeleteAsync("three");

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task A_model_that_a_component_of_another_endpoint_runs_is_kept()
    {
        await Hosting.ModelAsync("llm");
        await Hosting.ComponentsAsync("many", "llm");
        await Hosting.EndpointAsync("plain", "plain-config", "llm");

        await DeleteAsync("plain");

        Assert.Contains(Outcomes, one => one.StartsWith("model llm: kept: component many-", StringComparison.Ordinal));
        Assert.Contains("model llm", await Hosting.LeftAsync());
    }

    [Fact]
    public async Task A_configuration_of_the_endpoint_s_name_that_another_tool_left_goes_with_its_model()
    {
        await Hosting.ModelAsync("m");
        await Hosting.ConfigurationAsync("twin", [new() { VariantName = "v", ModelName = "m", InstanceType = "ml.m5.large", InitialInstanceCount = 1 }]);

        await DeleteAsync("twin", must: true);

        await LeavesNothingAsync();
    }

    [Fact]
    public async Task Log_groups_go_on_request_even_after_the_endpoint()
    {
        await Hosting.ModelAsync("llm");
        await Hosting.ComponentsAsync("many", "llm");
        await Hosting.EndpointAsync("chat", "chat-config", "llm");
        await DeleteAsync("chat");

        await DeleteAsync("chat", logs: true);
        Assert.Equal(["log group /aws/sagemaker/Endpoints/chat: deleted"], Outcomes);
        await DeleteAsync("many", logs: true);

        await LeavesNothingAsync();
        Assert.Equal(["/aws/sagemaker/InferenceComponents/many-adapter", "/aws/sagemaker/InferenceComponents/many-base", "/aws/sagemaker/InferenceComponents/many-other"],
            Outcomes.Where(one => one.StartsWith("log group ", StringComparison.Ordinal)).Select(one => one.Split(' ')[2].TrimEnd(':')).Order());
        Assert.Empty((await Hosting.Session.Logs.DescribeLogGroupsAsync(new() { LogGroupNamePrefix = "/aws/sagemaker/" })).LogGroups ?? []);
    }

    [Fact]
    public async Task What_is_not_there_is_an_error_only_when_it_must_be()
    {
        var before = Sandbox.Writes.Count();

        await DeleteAsync("nobody");
        var missing = await Assert.ThrowsAsync<Missing>(() => DeleteAsync("nobody", must: true));

        Assert.Equal((5, "PL5020", "there is no endpoint nobody"), (missing.ExitCode, missing.Code, missing.Message));
        Assert.Equal(before, Sandbox.Writes.Count());
    }
}

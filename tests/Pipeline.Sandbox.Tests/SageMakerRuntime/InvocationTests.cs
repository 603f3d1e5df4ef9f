using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.SageMaker.Hosting;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Tests.SageMakerHosting;

namespace Pipeline.Sandbox.Tests.SageMakerRuntime;

public sealed class InvocationTests
{
    private const string Chat = """{"messages":[{"role":"user","content":"Hello"}]}""";

    [Fact]
    [Behaviour("SageMakerRuntime", "an endpoint that is not there or not in service")]
    public async Task Only_endpoints_in_service_answer()
    {
        var clock = new TestClock();
        var account = await HostingAccount.WithModelAsync(HostingAccount.Slow(clock));
        await account.ConfigAsync("c");
        var missing = await RefusedAsync(account);
        await account.StartAsync("e", "c");
        var creating = await RefusedAsync(account);
        await HostingAccount.PassAsync(clock, TimeSpan.FromHours(1));
        await account.SettledAsync("e");
        await account.CallAsync("UpdateEndpointWeightsAndCapacities", """{"EndpointName":"e","DesiredWeightsAndCapacities":[{"VariantName":"AllTraffic","DesiredWeight":2}]}""");

        Assert.Equal(("ValidationError", "Endpoint e of account 111122223333 not found."), (missing.Code, missing.Message));
        Assert.Equal(missing.Message, creating.Message);
        Assert.Equal("AllTraffic", (string)(await account.InvokeAsync(Chat))["InvokedProductionVariant"]!);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "several variants")]
    public async Task Weights_choose_the_variant_evenly_and_a_request_may_go_past_them()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.CallAsync("CreateEndpointConfig", """
            {"EndpointConfigName":"c","ProductionVariants":[{"VariantName":"A","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1,"InitialVariantWeight":3},
             {"VariantName":"B","ModelName":"m","InstanceType":"ml.m5.large","InitialInstanceCount":1,"InitialVariantWeight":1}]}
            """);
        await account.EndpointAsync("e", "c");
        var variants = new List<string>();
        for (var request = 0; request < 16; request++)
            variants.Add((string)(await account.InvokeAsync(Chat))["InvokedProductionVariant"]!);

        Assert.Equal(4, variants.Count(variant => variant == "B"));
        Assert.Equal("B", (string)(await account.InvokeAsync(Chat, more: ("TargetVariant", "B")))["InvokedProductionVariant"]!);
        Assert.Contains("Variant C was not found", (await RefusedAsync(account, ("TargetVariant", "C"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [Behaviour("SageMakerRuntime", "several variants")]
    public void Equal_weights_take_turns(long count, int place) => Assert.Equal(place, VariantChoice.Of(count, [1, 1]));

    [Fact]
    [Behaviour("SageMakerRuntime", "an endpoint with inference components")]
    public async Task A_component_is_named_by_the_request_and_needs_copies()
    {
        var account = await HostingAccount.WithModelAsync();
        await account.ComponentConfigAsync("c");
        await account.EndpointAsync("e", "c");
        await account.ComponentAsync("one", """{"ModelName":"m","ComputeResourceRequirements":{"MinMemoryRequiredInMb":1024,"NumberOfCpuCoresRequired":1}}""");
        await account.SettledComponentAsync("one");
        var unnamed = await RefusedAsync(account);
        var answer = await account.AskAsync(Chat, more: ("InferenceComponentName", "one"));
        await account.CallAsync("UpdateInferenceComponentRuntimeConfig", """{"InferenceComponentName":"one","DesiredRuntimeConfig":{"CopyCount":0}}""");
        await account.SettledComponentAsync("one");

        Assert.StartsWith("Inference Component Name header is required", unnamed.Message);
        Assert.Contains("[simulated]", answer, StringComparison.Ordinal);
        Assert.StartsWith("Inference Component has no capacity to process this request.", (await RefusedAsync(account, ("InferenceComponentName", "one"))).Message);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "an endpoint with inference components")]
    public async Task An_endpoint_without_components_takes_no_name_of_one()
    {
        var account = await Invoked.WithAsync("vllm");

        Assert.StartsWith("Inference Component Name header is not allowed", (await RefusedAsync(account, ("InferenceComponentName", "one"))).Message);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "a container of several")]
    public async Task Containers_that_are_invoked_directly_are_named_by_the_request()
    {
        var account = new HostingAccount();
        await account.RoleAsync();
        await account.CallAsync("CreateModel", $$$"""
            {"ModelName":"m","ExecutionRoleArn":"{{{HostingAccount.Role}}}","InferenceExecutionConfig":{"Mode":"Direct"},"Containers":[
             {"ContainerHostname":"chat","Image":"{{{HostingAccount.Vllm}}}"},{"ContainerHostname":"table","Image":"141502667606.dkr.ecr.eu-west-1.amazonaws.com/sagemaker-xgboost:3.2-0"}]}
            """);
        await account.ConfigAsync("c");
        await account.EndpointAsync("e", "c");

        Assert.StartsWith("TargetContainerHostname is required", (await RefusedAsync(account)).Message);
        Assert.Equal("0", (await account.AskAsync("1,2", "text/csv", ("TargetContainerHostname", "table")))[..1]);
        Assert.Contains("choices", await account.AskAsync(Chat, more: ("TargetContainerHostname", "chat")), StringComparison.Ordinal);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "`CustomAttributes`")]
    public async Task Attributes_come_back()
    {
        var account = await Invoked.WithAsync("vllm");

        Assert.Equal("trace=1", (string)(await account.InvokeAsync(Chat, more: ("CustomAttributes", "trace=1")))["CustomAttributes"]!);
    }

    [Fact]
    [Behaviour("SageMaker/Hosting", "`:not-ready`")]
    [Behaviour("SageMaker/Hosting", "`:model-error`")]
    [Behaviour("SageMakerRuntime", "a container's complaint")]
    public async Task An_endpoint_answers_with_the_error_it_was_told()
    {
        var cold = await Invoked.WithAsync("vllm", options: new() { Fail = ["e:not-ready"] });
        var broken = await Invoked.WithAsync("vllm", options: new() { Fail = ["m:model-error"] });
        var error = await RefusedAsync(broken);

        Assert.Equal("ModelNotReadyException", (await RefusedAsync(cold)).Code);
        Assert.Equal(("ModelError", 500), (error.Code, (int)error.Members["OriginalStatusCode"]!));
        Assert.StartsWith("Received server error (500) from primary with message \"Internal Server Error\". See https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logEventViewer:group=/aws/sagemaker/Endpoints/e in account 111122223333", error.Message);
        Assert.Equal("arn:aws:logs:eu-west-1:111122223333:log-group:/aws/sagemaker/Endpoints/e", (string)error.Members["LogStreamArn"]!);
    }

    [Fact]
    [Behaviour("SageMakerRuntime", "a body over 6 MiB, or 128,000 bytes inline to an asynchronous endpoint")]
    public async Task A_body_that_is_too_large_is_refused()
    {
        var account = await Invoked.WithAsync("vllm");
        var large = await Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync(new string('a', (6 * 1024 * 1024) + 1)));
        var inline = await Assert.ThrowsAsync<AwsError>(() => account.CallAsync("sagemaker-runtime", "InvokeEndpointAsync", new() { ["EndpointName"] = "e", ["Body"] = Convert.ToBase64String(new byte[128_001]) }));

        Assert.Contains("less than or equal to 6291456", large.Message, StringComparison.Ordinal);
        Assert.Contains("less than or equal to 128000", inline.Message, StringComparison.Ordinal);
    }

    private static Task<AwsError> RefusedAsync(HostingAccount account, params (string Member, string Value)[] more) =>
        Assert.ThrowsAsync<AwsError>(() => account.InvokeAsync(Chat, more: more));
}

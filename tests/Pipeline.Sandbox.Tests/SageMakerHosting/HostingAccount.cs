using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.SageMaker;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Serving.Misbehaviour;
using Pipeline.Sandbox.State;
using Pipeline.Sandbox.Tests.CloudFormation;

namespace Pipeline.Sandbox.Tests.SageMakerHosting;

/// <summary>An account that hosts models. Every request and answer is held to the API model.</summary>
internal sealed class HostingAccount
{
    public const string Vllm = "763104351884.dkr.ecr.eu-west-1.amazonaws.com/huggingface-vllm:0.25.1-transformers5.10.2-gpu-py312-cu130-ubuntu22.04";
    public const string Role = "arn:aws:iam::111122223333:role/exec";
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    public HostingAccount(SandboxOptions? options = null, Store? store = null) => Cloud = new(options, store);

    public Cloud Cloud { get; }

    public static SandboxOptions Slow(TestClock clock, params string[] fail) => new() { Clock = clock, TimeScale = 1, Fail = [.. fail.Select(Failing.Parse)] };

    /// <summary>An account with its role and a model called <c>m</c>.</summary>
    public static async Task<HostingAccount> WithModelAsync(SandboxOptions? options = null, string image = Vllm, string environment = "{}")
    {
        var account = new HostingAccount(options);
        await account.RoleAsync();
        await account.ModelAsync("m", image, environment);
        return account;
    }

    public Task<JsonObject> CallAsync(string operation, string input) => CallAsync("sagemaker", operation, JsonNode.Parse(input)!.AsObject());

    public async Task<JsonObject> CallAsync(string service, string operation, JsonObject input)
    {
        var facts = ApiModels.Load(service).Operations[operation];
        Assert.Empty(RequestValidator.UnknownMembers(facts, input));
        var answer = await Cloud.AskAsync(service, operation, input);
        Assert.Empty(AnswerValidator.Problems(facts, answer));
        return answer;
    }

    public Task<AwsError> RefusedAsync(string operation, string input) => Assert.ThrowsAsync<AwsError>(() => CallAsync(operation, input));

    public async Task RoleAsync(string name = "exec") =>
        await Cloud.AskAsync("iam", "CreateRole", new() { ["RoleName"] = name, ["AssumeRolePolicyDocument"] = Trust });

    public Task<JsonObject> ModelAsync(string name, string image = Vllm, string environment = "{}") => CallAsync("CreateModel",
        $$"""{"ModelName":"{{name}}","PrimaryContainer":{"Image":"{{image}}","Environment":{{environment}}},"ExecutionRoleArn":"{{Role}}"}""");

    public Task<JsonObject> ConfigAsync(string name, string model = "m", string type = "ml.m5.large", string more = "", string variant = "") => CallAsync("CreateEndpointConfig",
        $$"""{"EndpointConfigName":"{{name}}","ProductionVariants":[{"VariantName":"AllTraffic","ModelName":"{{model}}","InstanceType":"{{type}}","InitialInstanceCount":1{{variant}}}]{{more}}}""");

    /// <summary>A configuration for components, with one instance that has an accelerator.</summary>
    public Task<JsonObject> ComponentConfigAsync(string name, string variant = "") => CallAsync("CreateEndpointConfig",
        $$"""{"EndpointConfigName":"{{name}}","ExecutionRoleArn":"{{Role}}","ProductionVariants":[{"VariantName":"AllTraffic","InstanceType":"ml.g5.2xlarge","InitialInstanceCount":1{{variant}}}]}""");

    public Task<JsonObject> StartAsync(string endpoint, string config) => CallAsync("CreateEndpoint", $$"""{"EndpointName":"{{endpoint}}","EndpointConfigName":"{{config}}"}""");

    /// <summary>Creates an endpoint and waits until it is one thing or the other.</summary>
    public async Task<JsonObject> EndpointAsync(string endpoint, string config)
    {
        await StartAsync(endpoint, config);
        return await SettledAsync(endpoint);
    }

    public async Task<JsonObject> UpdatedAsync(string endpoint, string config, string more = "")
    {
        await CallAsync("UpdateEndpoint", $$"""{"EndpointName":"{{endpoint}}","EndpointConfigName":"{{config}}"{{more}}}""");
        return await SettledAsync(endpoint);
    }

    public Task<JsonObject> DescribeAsync(string endpoint) => CallAsync("DescribeEndpoint", $$"""{"EndpointName":"{{endpoint}}"}""");

    /// <summary>Waits until nothing goes on with an endpoint.</summary>
    public async Task<JsonObject> SettledAsync(string endpoint)
    {
        await Cloud.World.Service<SageMakerService>().SettledEndpointAsync(Asking, endpoint).WaitAsync(TimeSpan.FromSeconds(20));
        return await DescribeAsync(endpoint);
    }

    public Task<JsonObject> ComponentAsync(string name, string specification, string more = ""","RuntimeConfig":{"CopyCount":1}""", string endpoint = "e") => CallAsync("CreateInferenceComponent",
        $$"""{"InferenceComponentName":"{{name}}","EndpointName":"{{endpoint}}","VariantName":"AllTraffic","Specification":{{specification}}{{more}}}""");

    /// <summary>Waits until nothing goes on with a component.</summary>
    public async Task<JsonObject> SettledComponentAsync(string name)
    {
        await Cloud.World.Service<SageMakerService>().SettledComponentAsync(Asking, name).WaitAsync(TimeSpan.FromSeconds(20));
        return await CallAsync("DescribeInferenceComponent", $$"""{"InferenceComponentName":"{{name}}"}""");
    }

    public async Task GoneAsync(string endpoint) =>
        Assert.Null(await Cloud.World.Service<SageMakerService>().SettledEndpointAsync(Asking, endpoint).WaitAsync(TimeSpan.FromSeconds(20)));

    public async Task ComponentGoneAsync(string name) =>
        Assert.Null(await Cloud.World.Service<SageMakerService>().SettledComponentAsync(Asking, name).WaitAsync(TimeSpan.FromSeconds(20)));

    /// <summary>Lets time pass as soon as somebody waits for it.</summary>
    public static async Task PassAsync(TestClock clock, TimeSpan time)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (clock.Waiting == 0)
            await Task.Delay(1, patience.Token);
        clock.Pass(time);
    }

    private static Call Asking => new("", "111122223333", "eu-west-1", "arn:aws:iam::111122223333:user/sandbox", [], "r", CancellationToken.None);
}

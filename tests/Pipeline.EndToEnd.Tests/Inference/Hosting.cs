using System.Text.Json.Nodes;
using Amazon.S3.Model;
using Amazon.SageMaker.Model;
using Pipeline.Aws;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;
using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving;

namespace Pipeline.EndToEnd.Tests.Inference;

/// <summary>A sandbox with endpoints that were made by hand, and requests to them by the build's own object graph.</summary>
internal sealed class Hosting : IAsyncDisposable
{
    public const string Account = "111122223333";
    private const string Region = "us-east-1";
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    private readonly Checkout checkout = new("xgboost_abalone");
    private readonly SandboxHost sandbox;

    private Hosting(SandboxHost sandbox)
    {
        this.sandbox = sandbox;
        Session = new AwsSession(Target(Region));
    }

    public AwsSession Session { get; }

    public Uri Endpoint => sandbox.Endpoint;

    public SandboxHost Host => sandbox;

    public Checkout Checkout => checkout;

    public static Task<Hosting> StartAsync(params string[] fail) =>
        StartAsync(new SandboxOptions { CheckModels = true, Fail = [.. fail.Select(Pipeline.Sandbox.Serving.Misbehaviour.Failing.Parse)] });

    public static async Task<Hosting> StartAsync(SandboxOptions options)
    {
        var hosting = new Hosting(await SandboxHost.StartAsync(options));
        await hosting.Session.Identities.CreateRoleAsync(new() { RoleName = "exec", AssumeRolePolicyDocument = Trust });
        return hosting;
    }

    /// <summary>An endpoint with one container of a repository, in service.</summary>
    /// <param name="name">The name of endpoint, configuration and model.</param>
    /// <param name="repository">The image's repository.</param>
    /// <param name="isAsync">Whether its answers go to S3.</param>
    /// <param name="environment">The container's environment.</param>
    /// <param name="settled">Whether to wait until it is in service.</param>
    public async Task EndpointAsync(string name, string repository, bool isAsync = false, Dictionary<string, string>? environment = null, bool settled = true)
    {
        await ModelAsync(name, repository, environment);
        var config = new CreateEndpointConfigRequest
        {
            EndpointConfigName = name,
            ProductionVariants = [new() { VariantName = "AllTraffic", ModelName = name, InstanceType = "ml.m5.large", InitialInstanceCount = 1 }],
        };
        if (isAsync)
            config.AsyncInferenceConfig = new() { OutputConfig = new() { S3OutputPath = $"s3://{await BucketAsync()}/out/", S3FailurePath = "s3://sagemaker-answers/failed/" } };
        await CreateAsync(name, config, settled);
    }

    /// <summary>An endpoint with inference components, each with a container of a repository.</summary>
    public async Task ComponentsAsync(string name, string repository, params string[] components)
    {
        await ModelAsync(name, repository, null);
        await CreateAsync(name, new CreateEndpointConfigRequest
        {
            EndpointConfigName = name,
            ExecutionRoleArn = $"arn:aws:iam::{Account}:role/exec",
            ProductionVariants = [new() { VariantName = "AllTraffic", InstanceType = "ml.g5.12xlarge", InitialInstanceCount = 1 }],
        });
        foreach (var component in components)
            await Session.SageMaker.CreateInferenceComponentAsync(new()
            {
                InferenceComponentName = component, EndpointName = name, VariantName = "AllTraffic", RuntimeConfig = new() { CopyCount = 1 },
                Specification = new() { ModelName = name, ComputeResourceRequirements = new() { MinMemoryRequiredInMb = 1024, NumberOfAcceleratorDevicesRequired = 1 } },
            });
        foreach (var component in components)
            while ((await Session.SageMaker.DescribeInferenceComponentAsync(new() { InferenceComponentName = component })).InferenceComponentStatus != "InService")
                await Task.Delay(5);
    }

    /// <summary>Waits until an endpoint is one thing or the other.</summary>
    public async Task InServiceAsync(string name)
    {
        while ((await Session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = name })).EndpointStatus == "Creating")
            await Task.Delay(5);
    }

    /// <summary>Asks as <c>InvokeEndpoint</c> does.</summary>
    public async Task<Conversation> AskAsync(InvocationOptions options, TimeSpan? patience = null)
    {
        var events = new List<Event>();
        using var reporter = new Reporter([new Recorder(events)], TimeProvider.System);
        using var parts = Parts(reporter, patience);
        InvocationCheck.Require(options);
        await parts.Invocation.RunAsync(options, default);
        return new Conversation(events);
    }

    /// <summary>The object graph, for what it has no target for.</summary>
    public Composition Parts(Reporter reporter, TimeSpan? patience = null) =>
        new(new Layout(checkout.Root), "local", new Dictionary<string, string>(), reporter, Target) { Patience = patience };

    /// <summary>Writes lines into a log as a container does.</summary>
    public async Task LogAsync(string group, string stream, IEnumerable<(DateTime Written, string Text)> lines)
    {
        var call = new Call("", Account, Region, $"arn:aws:iam::{Account}:root", [], "r", CancellationToken.None);
        var place = new JsonObject { ["logGroupName"] = group, ["logStreamName"] = stream };
        await sandbox.World.InvokeAsync("logs", "CreateLogStream", call, place);
        var events = lines.Select(line => (JsonNode)new JsonObject { ["timestamp"] = new DateTimeOffset(line.Written).ToUnixTimeMilliseconds(), ["message"] = line.Text });
        await sandbox.World.InvokeAsync("logs", "PutLogEvents", call, new() { ["logGroupName"] = group, ["logStreamName"] = stream, ["logEvents"] = new JsonArray([.. events]) });
    }

    private async Task<string> BucketAsync()
    {
        await Session.Storage.PutBucketAsync(new PutBucketRequest { BucketName = "sagemaker-answers" });
        return "sagemaker-answers";
    }

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        await sandbox.DisposeAsync();
        Assert.Empty(sandbox.Faults);
        checkout.Dispose();
    }

    private Task ModelAsync(string name, string repository, Dictionary<string, string>? environment) => Session.SageMaker.CreateModelAsync(new()
    {
        ModelName = name,
        ExecutionRoleArn = $"arn:aws:iam::{Account}:role/exec",
        PrimaryContainer = new() { Image = $"763104351884.dkr.ecr.{Region}.amazonaws.com/{repository}:1", Environment = environment ?? [] },
    });

    private async Task CreateAsync(string name, CreateEndpointConfigRequest config, bool settled = true)
    {
        await Session.SageMaker.CreateEndpointConfigAsync(config);
        await Session.SageMaker.CreateEndpointAsync(new() { EndpointName = name, EndpointConfigName = name });
        if (settled)
            await InServiceAsync(name);
    }

    private AwsTarget Target(string region) => new(region, sandbox.Endpoint, Account);

    private sealed class Recorder(List<Event> events) : IPrinter
    {
        public void Show(Event happened, TimeSpan elapsed) => events.Add(happened);
    }
}

/// <summary>What was heard while an endpoint was asked.</summary>
internal sealed record Conversation(IReadOnlyList<Event> Events)
{
    public AnswerReady Answer => Events.OfType<AnswerReady>().Single();

    public IReadOnlyList<string> Pieces => [.. Events.OfType<AnswerPiece>().Select(piece => piece.Text)];

    public string Notes => string.Join('\n', Events.OfType<Noted>().Select(note => note.Text));
}

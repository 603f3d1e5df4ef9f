using System.Text;
using Amazon.S3.Model;
using Amazon.SageMaker.Model;
using Pipeline.Aws;
using Pipeline.Modules;
using Pipeline.Modules.Endpoints;
using Pipeline.Reporting;
using Pipeline.Sandbox;
using Pipeline.Sandbox.Serving.Misbehaviour;

namespace Pipeline.EndToEnd.Tests.EndpointDeployments;

/// <summary>Runs of DeployEndpoint, InvokeEndpoint and DeleteEndpoint by the build's own object graph, against a sandbox of their own.</summary>
internal sealed class EndpointRuns : IAsyncDisposable
{
    public const string Account = "111122223333";
    public const string Region = "us-east-1";

    private readonly Checkout checkout = new("xgboost_abalone");

    private EndpointRuns(SandboxHost sandbox)
    {
        Host = sandbox;
        Session = new AwsSession(Target(Region));
    }

    public SandboxHost Host { get; private set; }

    public AwsSession Session { get; private set; }

    public Checkout Checkout => checkout;

    public List<Event> Events { get; } = [];

    public IEnumerable<string> Words => Events.Select(one => one.ToString());

    public static Task<EndpointRuns> StartAsync(params string[] fail) => StartAsync(new SandboxOptions { Fail = [.. fail.Select(Failing.Parse)] });

    public static async Task<EndpointRuns> StartAsync(SandboxOptions options)
    {
        var runs = new EndpointRuns(await SandboxHost.StartAsync(options with { CheckModels = true }));
        runs.checkout.Append("code/inference.py", "def model_fn(model_dir):\n    return model_dir\n");
        return runs;
    }

    /// <summary>Starts a sandbox that remembers, to be started again with other wishes.</summary>
    public static Task<EndpointRuns> StartRememberingAsync() => StartAsync(new SandboxOptions { StateDirectory = Directory.CreateTempSubdirectory("pipeline-").FullName });

    /// <summary>Starts the sandbox again, told to fail.</summary>
    public async Task StartAgainAsync(params string[] fail)
    {
        var state = Host.World.Options.StateDirectory;
        Session.Dispose();
        await Host.DisposeAsync();
        Assert.Empty(Host.Faults);
        Host = await SandboxHost.StartAsync(new SandboxOptions { CheckModels = true, StateDirectory = state, Fail = [.. fail.Select(Failing.Parse)] });
        Session = new AwsSession(Target(Region));
    }

    /// <summary>What <c>DeployEndpoint --endpoint-name NAME --set ...</c> does.</summary>
    public async Task<IReadOnlyList<Output>> DeployAsync(string name, params (string Name, string Value)[] inputs)
    {
        using var reporter = new Reporter([new Recorder(Events, happened => Heard(happened))], TimeProvider.System);
        using var parts = Parts(reporter, new EndpointOptions(name, inputs.ToDictionary(one => one.Name, one => one.Value), []));
        try
        {
            return await parts.Run.DeployAsync(parts.EndpointsAndNeeded(name), Cancellation);
        }
        finally
        {
            UnderWay = reporter.UnderWay;
        }
    }

    /// <summary>What <c>DeployEndpoint</c> does.</summary>
    public async Task<IReadOnlyList<Output>> DeploySampleAsync()
    {
        using var reporter = new Reporter([new Recorder(Events)], TimeProvider.System);
        using var parts = Parts(reporter, EndpointOptions.None);
        return await parts.Run.DeployAsync(parts.EndpointsAndNeeded(null), Cancellation);
    }

    /// <summary>What <c>InvokeEndpoint --endpoint-name NAME</c> does.</summary>
    public async Task<string> AskAsync(string name, (string Body, string Ending)? body = null)
    {
        List<Event> heard = [];
        var file = body is null ? null : Path.Combine(checkout.Root, $"request.{body.Value.Ending}");
        if (file is not null)
            await File.WriteAllTextAsync(file, body!.Value.Body);
        using var reporter = new Reporter([new Recorder(heard)], TimeProvider.System);
        using var parts = Parts(reporter, EndpointOptions.None);
        await parts.Invocation.RunAsync(new InvocationOptions { Endpoint = name, File = file }, Cancellation);
        return heard.OfType<AnswerReady>().Single().Text;
    }

    /// <summary>What <c>DeleteEndpoint --endpoint-name NAME</c> does.</summary>
    public async Task DeleteAsync(string name)
    {
        using var reporter = new Reporter([new Recorder(Events)], TimeProvider.System);
        using var parts = Parts(reporter, EndpointOptions.None);
        await parts.EndpointRemoval.RunAsync(new RemovalWishes(name, All: false, "./build.sh DeleteEndpoint") { WithLogs = true }, Cancellation);
    }

    /// <summary>Stops the runs of this test.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Hears every event while it happens.</summary>
    public Action<Event> Heard { get; set; } = _ => { };

    /// <summary>What the last deployment left under way.</summary>
    public IReadOnlyList<string> UnderWay { get; private set; } = [];

    /// <summary>Everything of hosting that there is, by name.</summary>
    public async Task<IReadOnlyList<string>> LeftAsync() =>
    [
        .. (await Session.SageMaker.ListEndpointsAsync(new ListEndpointsRequest())).Endpoints.Select(one => $"endpoint {one.EndpointName}"),
        .. (await Session.SageMaker.ListEndpointConfigsAsync(new ListEndpointConfigsRequest())).EndpointConfigs.Select(one => $"configuration {one.EndpointConfigName}"),
        .. (await Session.SageMaker.ListModelsAsync(new ListModelsRequest())).Models.Select(one => $"model {one.ModelName}"),
        .. (await Session.SageMaker.ListInferenceComponentsAsync(new ListInferenceComponentsRequest())).InferenceComponents.Select(one => $"component {one.InferenceComponentName}"),
        .. (await Session.Scaling.DescribeScalableTargetsAsync(new() { ServiceNamespace = "sagemaker" })).ScalableTargets.Select(one => $"scaling {one.ResourceId}"),
        .. (await Session.Metrics.DescribeAlarmsAsync(new())).MetricAlarms.Select(one => $"alarm {one.AlarmName}"),
        .. (await Session.Logs.DescribeLogGroupsAsync(new() { LogGroupNamePrefix = "/aws/sagemaker/" })).LogGroups.Select(one => $"log group {one.LogGroupName}"),
        .. (await Session.CloudFormation.DescribeStacksAsync(new())).Stacks.Where(one => one.StackName.Contains("-endpoints-", StringComparison.Ordinal)).Select(one => $"stack {one.StackName}"),
    ];

    /// <summary>Makes what sources of models name: an archive and a folder in S3, an approved package of the registry, a secret.</summary>
    public async Task PrepareSourcesAsync()
    {
        await Session.Storage.PutBucketAsync(new PutBucketRequest { BucketName = "sagemaker-models-of-tests" });
        foreach (var key in new[] { "abalone/model.tar.gz", "other/model.tar.gz", "weights/config.json" })
            await Session.Storage.PutObjectAsync(new PutObjectRequest { BucketName = "sagemaker-models-of-tests", Key = key, InputStream = new MemoryStream(Encoding.UTF8.GetBytes("{}")) });
        await Session.SageMaker.CreateModelPackageGroupAsync(new CreateModelPackageGroupRequest { ModelPackageGroupName = "abalone" });
        await RegisterAsync();
        await Session.Secrets.CreateSecretAsync(new() { Name = "huggingface/token", SecretString = Sources.Token });
    }

    /// <summary>Adds an approved version to the registry.</summary>
    public async Task<string> RegisterAsync() => (await Session.SageMaker.CreateModelPackageAsync(new CreateModelPackageRequest
    {
        ModelPackageGroupName = "abalone",
        ModelApprovalStatus = "Approved",
        InferenceSpecification = new()
        {
            Containers = [new() { Image = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1", ModelDataUrl = "s3://sagemaker-models-of-tests/abalone/model.tar.gz" }],
            SupportedContentTypes = ["text/csv"],
            SupportedResponseMIMETypes = ["text/csv"],
        },
    })).ModelPackageArn;

    public async ValueTask DisposeAsync()
    {
        Session.Dispose();
        await Host.DisposeAsync();
        Assert.Empty(Host.Faults);
        checkout.Dispose();
    }

    private Composition Parts(Reporter reporter, EndpointOptions said) =>
        new(new Layout(checkout.Root), "local", new Dictionary<string, string>(), reporter, Target) { Publishing = new PortfolioOptions(), Said = said };

    private AwsTarget Target(string region) => new(region, Host.Endpoint, Account);

    private sealed class Recorder(List<Event> events, Action<Event>? heard = null) : IPrinter
    {
        public void Show(Event happened, TimeSpan elapsed)
        {
            lock (events)
                events.Add(happened);
            heard?.Invoke(happened);
        }
    }
}

using Pipeline.Aws;
using Pipeline.Endpoints.Packing;
using Pipeline.Modules;
using Pipeline.Modules.ModelStore;
using Pipeline.Reporting;
using Pipeline.Sandbox;

namespace Pipeline.EndToEnd.Tests.Packing;

/// <summary>A checkout with a folder of inference code and an endpoint module, and a sandbox that it packs to.</summary>
internal sealed class Packer : IAsyncDisposable
{
    public const string Project = "sagemaker-mlops-local-models";
    public const string Bucket = "sagemaker-mlops-local-111122223333-us-east-1-models";

    public static readonly HubModel MiniLm = new("sentence-transformers/all-MiniLM-L6-v2", "v1");

    private Packer(SandboxHost sandbox) => (Sandbox, Publisher) = (sandbox, new Publisher(Checkout, sandbox));

    public Checkout Checkout { get; } = new("xgboost_abalone");

    public SandboxHost Sandbox { get; }

    public Publisher Publisher { get; }

    public List<Event> Events => Publisher.Events;

    /// <summary>The steps that the last run left under way.</summary>
    public IReadOnlyList<string> UnderWay { get; private set; } = [];

    public static async Task<Packer> StartAsync(Func<SandboxOptions, SandboxOptions>? change = null)
    {
        var options = new SandboxOptions { CheckModels = true };
        var packer = new Packer(await SandboxHost.StartAsync(change?.Invoke(options) ?? options));
        packer.Checkout.Append("manifests/local/servers-modules.yaml", Endpoint("answers"));
        packer.Checkout.Edit("manifests/local/deployment.yaml", "groups:\n", "groups:\n  - name: servers\n    path: manifests/local/servers-modules.yaml\n");
        packer.Checkout.Append("models/answers/inference.py", "def model_fn(model_dir): ...\n");
        return packer;
    }

    /// <summary>An endpoint's module, as a document of a manifest; inputs may follow.</summary>
    public static string Endpoint(string name) => $"""
        name: {name}
        path: cloudformation/endpoint
        targetAccount: primary
        parameters:
          - name: execution-role-arn
            value: arn:aws:iam::111122223333:role/exec
          - name: instance-type
            value: ml.m5.xlarge
          - name: code-folder
            value: models/answers

        """;

    /// <summary>Packs the code, with models if there are some.</summary>
    public Task<PackedModel> PackAsync(params HubModel[] models) => PackAsync(new PackingRequest("models/answers", models), default);

    public Task<PackedModel> PackAsync(PackingRequest request, CancellationToken cancellation, TimeSpan? patience = null) =>
        RunAsync((parts, endpoint) => parts.Packaging.PackAsync(endpoint, request, cancellation), patience);

    public Task<PackedModel> StageAsync(StagingRequest request, CancellationToken cancellation = default) =>
        RunAsync((parts, endpoint) => parts.Packaging.StageAsync(endpoint, request, cancellation));

    public async Task<PackedModel> RunAsync(Func<Composition, ReadyModule, Task<PackedModel>> run, TimeSpan? patience = null)
    {
        using var reporter = new Reporter([new Recorder(Events)], TimeProvider.System);
        using var parts = Publisher.Parts(reporter, patience);
        var endpoint = await parts.Run.ReadyAsync(parts.Deployment.Modules.Single(module => module.Name == "answers"), default);
        try
        {
            return await run(parts, endpoint);
        }
        finally
        {
            UnderWay = reporter.UnderWay;
        }
    }

    public int Count(string operation) => Sandbox.Calls.Count(call => call.Operation == operation);

    public AwsSession Session() => Publisher.Session();

    public async ValueTask DisposeAsync()
    {
        await Sandbox.DisposeAsync();
        Checkout.Dispose();
        Assert.Empty(Sandbox.Faults);
    }

    private sealed class Recorder(List<Event> events) : IPrinter
    {
        public void Show(Event happened, TimeSpan elapsed)
        {
            lock (events)
                events.Add(happened);
        }
    }
}

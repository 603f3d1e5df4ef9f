using Pipeline.Endpoints.Packing;
using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Modules.ModelStore;

/// <summary>
/// Makes what endpoints load: an archive of inference code and models, or a model's weights file by file. Each lies under the hash of
/// what goes in, so what is there already is not made again, and a change has another address, which makes the endpoint load it.
/// </summary>
public sealed class ModelPackaging(Layout layout, ModelStoreStack store, PackingWork work)
{
    private readonly Lazy<PackingScripts> scripts = new(() =>
        PackingScripts.Read(Path.Combine(layout.CloudFormation, ModelStoreStack.Id, "packing"), $"cloudformation/{ModelStoreStack.Id}/packing"));

    /// <summary>Where an archive will lie, without a call to anybody: for templates, which name it in <c>!Sub</c>.</summary>
    /// <exception cref="InvalidInput">The code cannot be packed, or a model's name cannot be (PL2481 to PL2487).</exception>
    public PackedModel Locate(ReadyModule endpoint, PackingRequest request) => Located(endpoint, Source(endpoint, request));

    /// <summary>Where staged weights will lie, without a call to anybody: for templates, which name it in <c>!Sub</c>.</summary>
    /// <exception cref="InvalidInput">The model's name cannot be (PL2485, PL2487).</exception>
    public PackedModel Locate(ReadyModule endpoint, StagingRequest request) => Located(endpoint, Source(endpoint, request));

    /// <summary>What packing would change: the model store, and whether an archive would be made.</summary>
    public Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule endpoint, PackingRequest request, CancellationToken cancellation) =>
        PlanAsync(endpoint, Source(endpoint, request), request.TokenSecret, "Model archive", cancellation);

    /// <summary>What staging would change: the model store, and whether weights would be fetched.</summary>
    public Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule endpoint, StagingRequest request, CancellationToken cancellation) =>
        PlanAsync(endpoint, Source(endpoint, request), request.TokenSecret, "Model weights", cancellation);

    /// <summary>Sees to it that the archive is there.</summary>
    /// <param name="endpoint">The endpoint that will load it.</param>
    /// <param name="request">What goes in.</param>
    /// <param name="cancellation">Stops waiting; a build that was started goes on, and the next run finds it.</param>
    /// <exception cref="InvalidInput">As for <see cref="Locate(ReadyModule, PackingRequest)"/>; nothing was called.</exception>
    /// <exception cref="BuildFailed">The build failed.</exception>
    public Task<PackedModel> PackAsync(ReadyModule endpoint, PackingRequest request, CancellationToken cancellation) =>
        EnsureAsync(endpoint, Source(endpoint, request), new PackingTask($"packing {endpoint.Module.Name}", request.TokenSecret, request.ComputeType), cancellation);

    /// <summary>Sees to it that the weights are there, all of them.</summary>
    /// <param name="endpoint">The endpoint that will load them.</param>
    /// <param name="request">Which.</param>
    /// <param name="cancellation">Stops waiting; a build that was started goes on, and the next run finds it.</param>
    /// <exception cref="InvalidInput">As for <see cref="Locate(ReadyModule, StagingRequest)"/>; nothing was called.</exception>
    /// <exception cref="BuildFailed">The build failed.</exception>
    public Task<PackedModel> StageAsync(ReadyModule endpoint, StagingRequest request, CancellationToken cancellation) =>
        EnsureAsync(endpoint, Source(endpoint, request), new PackingTask($"staging {endpoint.Module.Name}", request.TokenSecret, request.ComputeType), cancellation);

    private async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule endpoint, PackingSource source, string? tokenSecret, string type, CancellationToken cancellation)
    {
        var stack = await store.PlanAsync(endpoint, tokenSecret, cancellation);
        var kind = await work.IsThereAsync(endpoint, source, cancellation) ? ChangeKind.Unchanged : ChangeKind.Add;
        return [.. stack.Changes, new PlannedChange(kind, ModelStoreStack.StackOf(endpoint), source.Key, type)];
    }

    private async Task<PackedModel> EnsureAsync(ReadyModule endpoint, PackingSource source, PackingTask task, CancellationToken cancellation)
    {
        var stack = await store.DeployAsync(endpoint, task.TokenSecret, cancellation);
        var bucket = await work.EnsureAsync(endpoint, source, task, cancellation);
        return new PackedModel(bucket, source.Key) { Marks = new Dictionary<string, string> { [ModelStoreStack.StackOf(endpoint)] = stack.Mark } };
    }

    private PackingSource Source(ReadyModule endpoint, PackingRequest request)
    {
        TokenSecrets.Check(request.TokenSecret, endpoint.Module.Location);
        Check(endpoint, request.Models);
        var folder = Path.GetFullPath(request.CodeFolder, layout.Root);
        return PackingSource.OfArchive(CodeFolder.Read(folder, layout.Relative(folder)), request.Models, scripts.Value);
    }

    private PackingSource Source(ReadyModule endpoint, StagingRequest request)
    {
        TokenSecrets.Check(request.TokenSecret, endpoint.Module.Location);
        Check(endpoint, [request.Model]);
        return PackingSource.OfWeights(request.Model, scripts.Value);
    }

    private static void Check(ReadyModule endpoint, IReadOnlyList<HubModel> models)
    {
        var problems = HubModel.ProblemsOf(models, endpoint.Module.Location).ToList();
        if (problems.Count > 0)
            throw new InvalidInput(problems);
    }

    private static PackedModel Located(ReadyModule endpoint, PackingSource source) => new(Names.ModelBucket(endpoint.Deployment), source.Key);
}

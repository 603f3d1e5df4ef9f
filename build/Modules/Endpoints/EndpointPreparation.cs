using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Modules.ModelStore;
using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>Makes what an endpoint's stack names and does not make itself: the bucket of models, packed code, staged weights.</summary>
public sealed class EndpointPreparation(ModelPackaging packaging, ModelStoreStack store)
{
    /// <summary>Where what a source is packed into lies, or will, as text for <c>!Sub</c>.</summary>
    public string PackedAt(ReadyModule module, ModelSource source) => source switch
    {
        ModelSource.Code code => packaging.Locate(module, Packing(module, code)).Uri,
        ModelSource.HuggingFace language => packaging.Locate(module, Staging(module, language)).Uri,
        _ => throw new InvalidOperationException($"{source.Words} is not packed"),
    };

    /// <summary>Makes it, unless it is there.</summary>
    /// <returns>The marks of the stacks that the endpoint stands on.</returns>
    public async Task<IReadOnlyDictionary<string, string>> PrepareAsync(ReadyModule module, EndpointSpecification endpoint, CancellationToken cancellation)
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!endpoint.NeedsModelBucket)
            return marks;
        marks[ModelStoreStack.StackOf(module)] = (await store.DeployAsync(module, Secret(module), cancellation)).Mark;
        foreach (var source in Packed(endpoint))
            await PrepareAsync(module, source, cancellation);
        return marks;
    }

    /// <summary>The marks that the last run left, of which nothing has changed.</summary>
    public static IReadOnlyDictionary<string, string> Kept(ReadyModule module) => Marks.Of(module, ModelStoreStack.StackOf(module)) is { } mark
        ? new Dictionary<string, string> { [ModelStoreStack.StackOf(module)] = mark }
        : new Dictionary<string, string>();

    /// <summary>What would be made.</summary>
    public async Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, EndpointSpecification endpoint, CancellationToken cancellation)
    {
        if (!endpoint.NeedsModelBucket)
            return [];
        var changes = new List<PlannedChange>((await store.PlanAsync(module, Secret(module), cancellation)).Changes);
        foreach (var source in Packed(endpoint))
            changes.AddRange(await (source is ModelSource.Code code
                ? packaging.PlanAsync(module, Packing(module, code), cancellation)
                : packaging.PlanAsync(module, Staging(module, (ModelSource.HuggingFace)source), cancellation)));
        return [.. changes.Distinct()];
    }

    private static IEnumerable<ModelSource> Packed(EndpointSpecification endpoint) => endpoint.Variants
        .Where(variant => variant.Model is { Source: ModelSource.Code or ModelSource.HuggingFace, Data: not null }).Select(variant => variant.Model.Source).Distinct();

    private Task PrepareAsync(ReadyModule module, ModelSource source, CancellationToken cancellation) => source switch
    {
        ModelSource.Code code => packaging.PackAsync(module, Packing(module, code), cancellation),
        ModelSource.HuggingFace language => packaging.StageAsync(module, Staging(module, language), cancellation),
        _ => Task.CompletedTask,
    };

    private static PackingRequest Packing(ReadyModule module, ModelSource.Code code) => new(code.Folder, code.Models, Secret(module));

    private static StagingRequest Staging(ReadyModule module, ModelSource.HuggingFace language) => new(language.Model, Secret(module));

    private static string? Secret(ReadyModule module) => module.Inputs.Text("hf-access-token-secret") is { Length: > 0 } secret ? secret : null;
}

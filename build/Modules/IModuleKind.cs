using System.Text.Json.Nodes;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>How modules of one kind are planned and deployed.</summary>
public interface IModuleKind
{
    /// <summary>Refuses inputs that do not go together, as far as they are known; called for all modules before the first is deployed.</summary>
    /// <param name="module">The module.</param>
    /// <exception cref="Failures.InvalidInput">With every problem found.</exception>
    void Check(ReadyModule module)
    {
    }

    /// <summary>What deploying the module would change; leaves nothing behind.</summary>
    /// <param name="module">The module with its inputs, some of which may still wait for other modules.</param>
    /// <param name="cancellation">Stops the work.</param>
    Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation);

    /// <summary>Deploys the module, if anything differs.</summary>
    /// <param name="module">The module with all its inputs known.</param>
    /// <param name="cancellation">Stops waiting; what was begun at AWS goes on.</param>
    Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation);
}

/// <summary>A module with its inputs, as far as they are known.</summary>
/// <param name="Deployment">The deployment that it belongs to.</param>
/// <param name="Module">The module.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="Left">What it left when it was deployed before; null when it was not, or when nobody asked.</param>
public sealed record ReadyModule(Deployment Deployment, Module Module, ResolvedInputs Inputs, JsonObject? Left = null)
{
    /// <summary>The inputs of the region's portfolios, its own among them, which share a bucket; empty for other modules.</summary>
    public IReadOnlyList<ResolvedInputs> Portfolios { get; init; } = [];

    /// <summary>A text that it left when it was deployed before; null when there is none.</summary>
    public string? LeftText(string name) => Left?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}

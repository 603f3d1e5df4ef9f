using Pipeline.Reporting;

namespace Pipeline.Modules;

/// <summary>A way of publishing project templates.</summary>
public interface IPublishingRoute
{
    /// <summary>Which route it is.</summary>
    Route Route { get; }

    /// <summary>What publishing would change; leaves nothing behind.</summary>
    Task<IReadOnlyList<PlannedChange>> PlanAsync(ReadyModule module, CancellationToken cancellation);

    /// <summary>Publishes, if anything differs. Bucket and launch roles are there already.</summary>
    Task<DeployedModule> DeployAsync(ReadyModule module, CancellationToken cancellation);
}

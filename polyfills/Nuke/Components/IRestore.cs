using Nuke.Common;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Components;

/// <summary>Fetches packages.</summary>
public interface IRestore : IHazSolution
{
    /// <summary>Fetches the packages of the solution.</summary>
    Target Restore => _ => _
        .Executes(() =>
        {
            DotNetTasks.DotNetRestore(_ => _.Apply(RestoreSettingsBase).Apply(RestoreSettings));
        });

    /// <summary>What every restore needs.</summary>
    sealed Configure<DotNetRestoreSettings> RestoreSettingsBase => _ => _
        .SetProjectFile(Solution)
        .SetIgnoreFailedSources(IgnoreFailedSources);

    /// <summary>What this build adds.</summary>
    Configure<DotNetRestoreSettings> RestoreSettings => _ => _;

    /// <summary>Whether a source that cannot be reached is no reason to fail.</summary>
    [Parameter("Ignore unreachable sources during Restore")]
    bool IgnoreFailedSources => TryGetValue<bool?>(() => IgnoreFailedSources) ?? false;
}

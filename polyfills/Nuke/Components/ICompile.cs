using Nuke.Common;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Components;

/// <summary>Compiles the solution.</summary>
public interface ICompile : IRestore, IHazConfiguration
{
    /// <summary>Compiles the solution.</summary>
    Target Compile => _ => _
        .DependsOn(Restore)
        .WhenSkipped(DependencyBehavior.Skip)
        .Executes(() =>
        {
            DotNetTasks.DotNetBuild(_ => _.Apply(CompileSettingsBase).Apply(CompileSettings));
        });

    /// <summary>What every compilation needs.</summary>
    sealed Configure<DotNetBuildSettings> CompileSettingsBase => _ => _
        .SetProjectFile(Solution)
        .SetConfiguration(Configuration)
        .When(IsServerBuild, _ => _.SetContinuousIntegrationBuild(true))
        .SetNoRestore(SucceededTargets.Contains(Restore));

    /// <summary>What this build adds.</summary>
    Configure<DotNetBuildSettings> CompileSettings => _ => _;
}

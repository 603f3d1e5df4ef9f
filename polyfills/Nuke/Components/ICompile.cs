using Nuke.Common;
using Nuke.Common.ProjectModel;
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
            DotNetTasks.DotNetPublish(
                _ => _.Apply(PublishSettingsBase).Apply(PublishSettings)
                    .CombineWith(PublishConfigurations, (_, publish) => _.SetProject(publish.Project).SetFramework(publish.Framework)),
                degreeOfParallelism: PublishDegreeOfParallelism);
        });

    /// <summary>What every compilation needs.</summary>
    sealed Configure<DotNetBuildSettings> CompileSettingsBase => _ => _
        .SetProjectFile(Solution)
        .SetConfiguration(Configuration)
        .When(IsServerBuild, _ => _.SetContinuousIntegrationBuild(true))
        .SetNoRestore(SucceededTargets.Contains(Restore));

    /// <summary>What every publication needs. It takes what has just been compiled.</summary>
    sealed Configure<DotNetPublishSettings> PublishSettingsBase => _ => _
        .SetConfiguration(Configuration)
        .EnableNoBuild()
        .EnableNoLogo()
        .When(IsServerBuild, _ => _.SetContinuousIntegrationBuild(true));

    /// <summary>What this build adds.</summary>
    Configure<DotNetBuildSettings> CompileSettings => _ => _;

    /// <summary>What this build adds to publications.</summary>
    Configure<DotNetPublishSettings> PublishSettings => _ => _;

    /// <summary>What is published after compiling, each for one target framework; nothing by default.</summary>
    IEnumerable<(Project Project, string Framework)> PublishConfigurations => [];

    /// <summary>How many publications run at a time.</summary>
    int PublishDegreeOfParallelism => 10;
}

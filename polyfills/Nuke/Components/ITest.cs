using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;

namespace Nuke.Components;

/// <summary>Runs the tests.</summary>
public interface ITest : ICompile, IHazArtifacts
{
    /// <summary>Runs the tests of all test projects, all of them even if some fail.</summary>
    Target Test => _ => _
        .DependsOn(Compile)
        .Produces(TestResultDirectory / "*.trx")
        .Produces(TestResultDirectory / "*.xml")
        .Executes(() =>
        {
            try
            {
                DotNetTasks.DotNetTest(
                    _ => _.Apply(TestSettingsBase).Apply(TestSettings)
                        .CombineWith(TestProjects, (_, project) => _
                            .Apply(TestProjectSettingsBase, project)
                            .Apply(TestProjectSettings, project)),
                    completeOnFailure: true);
            }
            finally
            {
                TestOutcome.Of(TestResultDirectory).Report(this);
            }
        });

    /// <summary>Where the results go.</summary>
    AbsolutePath TestResultDirectory => ArtifactsDirectory / "test-results";

    /// <summary>The projects that hold tests.</summary>
    IEnumerable<Project> TestProjects { get; }

    /// <summary>What every test run needs.</summary>
    sealed Configure<DotNetTestSettings> TestSettingsBase => _ => _
        .SetConfiguration(Configuration)
        .SetNoBuild(SucceededTargets.Contains(Compile))
        .SetResultsDirectory(TestResultDirectory);

    /// <summary>What every test run of a project needs.</summary>
    sealed Configure<DotNetTestSettings, Project> TestProjectSettingsBase => (_, project) => _
        .SetProjectFile(project)
        .AddLoggers($"trx;LogFileName={project.Name}.trx");

    /// <summary>What this build adds.</summary>
    Configure<DotNetTestSettings> TestSettings => _ => _;

    /// <summary>What this build adds for a project.</summary>
    Configure<DotNetTestSettings, Project> TestProjectSettings => (_, project) => _;
}

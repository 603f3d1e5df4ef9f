using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Components;

namespace Pipeline;

/// <summary>Building and testing Pipeline itself.</summary>
partial class Build : ICompile, ITest
{
    // build.sh compiles this program as Release; tests of the same configuration reuse it.
    Configuration IHazConfiguration.Configuration => Configuration.Release;

    IEnumerable<Project> ITest.TestProjects => ((IHazSolution)this).Solution.GetAllProjects("*.Tests");

    Target Clean => _ => _
        .Description("Removes what builds and runs have made: output/, artifacts/ and the sandbox's memory.")
        .Executes(() =>
        {
            foreach (var folder in new[] { RootDirectory / "output", RootDirectory / "artifacts", (AbsolutePath)Layout.SandboxState })
                folder.DeleteDirectory();
        });

    Target TestSeedCode => _ => _
        .Description("Runs the seed code's own tests with Python's standard library.")
        .OnlyWhenDynamic(() => ToolPathResolver.TryGetEnvironmentExecutable("PYTHON") != null || PythonFound)
        .DependentFor<ITest>(x => x.Test)
        .Executes(() =>
        {
            foreach (var folder in RootDirectory.GlobDirectories("seed-code/*/*"))
                ProcessTasks.StartProcess("python3", "-m unittest discover -q", workingDirectory: folder).AssertZeroExitCode();
        });
}

using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Components;
using Pipeline.Modules;

namespace Pipeline;

/// <summary>Building and testing Pipeline itself.</summary>
partial class Build : ICompile, ITest
{
    [Parameter("Configuration to build - Default is 'Release', which build.sh has compiled already")]
    readonly Configuration Configuration = Configuration.Release;

    Configuration IHazConfiguration.Configuration => Configuration;

    IEnumerable<Project> ITest.TestProjects => ((IHazSolution)this).Solution.GetAllProjects("*.Tests");

    Target Clean => _ => _
        .Description("Removes what builds and runs have made: output/, artifacts/ and the sandbox's memory.")
        .Before(RenderTemplates, LintTemplates, PackageSeedCode, Sandbox).Before<ITest>(x => x.Test)
        .Executes(() =>
        {
            foreach (var folder in new[] { RootDirectory / "output", RootDirectory / "artifacts", (AbsolutePath)Layout.SandboxState })
                folder.DeleteDirectory();
        });

    Target TestSeedCode => _ => _
        .Description("Runs the own tests of seed code and of functions in templates; they need nothing but Python's standard library.")
        .OnlyWhenDynamic(() => Python != null)
        .DependentFor<ITest>(x => x.Test)
        .Executes(() =>
        {
            foreach (var folder in SeedCodeFiles.Unpack(Layout, Parts.Templates.Seeds).Concat(TemplatesWithTests))
                ProcessTasks.StartProcess(Python!, "-m unittest discover --buffer", workingDirectory: folder).AssertZeroExitCode();
        });

    // A project template that holds a function has tests of it in a folder beside, and so have the scripts that pack models.
    private static IEnumerable<string> TemplatesWithTests =>
        Directory.EnumerateDirectories(RootDirectory / "cloudformation" / "projects").Append(PackingScripts).Where(folder => Directory.Exists(Path.Combine(folder, "tests"))).Order(StringComparer.Ordinal);

    private static string PackingScripts => RootDirectory / "cloudformation" / "model-store" / "packing";

    private string? Python => (Variables.GetValueOrDefault("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "python3", "python3.exe" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}

using Nuke.Common;
using Nuke.Common.ProjectModel;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Nuke.Components;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ComponentTests
{
    private const string Solution =
        """
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "App", "app\App.csproj", "{00000000-0000-0000-0000-000000000001}"
        EndProject
        Project("{2150E333-8FDC-42A3-9474-1A3956D46DE8}") = "tests", "tests", "{00000000-0000-0000-0000-000000000002}"
        EndProject
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "App.Tests", "tests\App.Tests\App.Tests.csproj", "{00000000-0000-0000-0000-000000000003}"
        EndProject
        Global
        	GlobalSection(NestedProjects) = preSolution
        		{00000000-0000-0000-0000-000000000003} = {00000000-0000-0000-0000-000000000002}
        	EndGlobalSection
        EndGlobal
        """;

    private const string SolutionX =
        """
        <Solution>
          <Project Path="app/App.csproj" />
          <Folder Name="/tests/"><Project Path="tests/App.Tests/App.Tests.csproj" /></Folder>
        </Solution>
        """;

    [Fact]
    public void Test_restores_compiles_and_tests_with_the_documented_calls()
    {
        using var repository = Repository();

        var outcome = Execute(repository, "Test");

        Assert.Equal(
            [
                $"restore {repository.Root}/App.sln",
                $"build {repository.Root}/App.sln --configuration Debug --no-restore",
                $"test {repository.Root}/tests/App.Tests/App.Tests.csproj --configuration Debug --no-build "
                    + $"--results-directory {repository.Root}/artifacts/test-results --logger trx;LogFileName=App.Tests.trx",
            ],
            Calls(outcome));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void On_a_server_the_build_is_a_release_and_independent_of_the_machine()
    {
        using var repository = Repository();

        var calls = Calls(Execute(repository, "Compile --skip", new() { ["GITHUB_ACTIONS"] = "true" }));

        Assert.Equal([$"build {repository.Root}/App.sln --configuration Release --property:ContinuousIntegrationBuild=true"], calls);
    }

    [Fact]
    public void Parameters_of_components_reach_the_calls()
    {
        using var repository = Repository();

        var calls = Calls(Execute(repository, "Compile --configuration release --ignore-failed-sources"));

        Assert.Equal($"restore {repository.Root}/App.sln --ignore-failed-sources", calls[0]);
        Assert.Contains("--configuration Release", calls[1]);
    }

    [Fact]
    public void What_is_to_be_published_is_taken_from_what_was_compiled()
    {
        using var repository = Repository();

        var calls = Calls(Execute<PublishingBuild>(repository, "Compile"));

        Assert.Equal($"publish {repository.Root}/app/App.csproj --configuration Debug --no-build --nologo --output {repository.Root}/out --framework net10.0", calls[^1]);
        Assert.Equal(3, calls.Length);
    }

    [Fact]
    public void The_summary_counts_tests()
    {
        using var repository = Repository()
            .With("artifacts/test-results/App.Tests.trx", """<TestRun><ResultSummary><Counters total="10" passed="7" failed="1" /></ResultSummary></TestRun>""");

        Assert.EndsWith("// Failed: 1, Passed: 7, Skipped: 2", Execute(repository, "Test").Row("Test"));
    }

    [Fact]
    public void Without_a_solution_named_in_the_parameters_nothing_runs()
    {
        using var repository = new Scratch().With("App.sln", Solution);

        var outcome = Execute(repository, "Test");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("No solution file defined for 'Solution': write \"Solution\": \"App.sln\" into .nuke/parameters.json.", outcome.Output);
    }

    [Fact]
    public void A_solution_that_is_not_there_is_named()
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "Solution": "Gone.sln" }""");

        Assert.Contains($"Solution: there is no solution {repository.Root}/Gone.sln.", Execute(repository, "Test").Output);
    }

    [Theory]
    [InlineData("App.sln", Solution)]
    [InlineData("App.slnx", SolutionX)]
    public void Solutions_of_both_forms_are_read(string file, string content)
    {
        using var repository = new Scratch().With(file, content);
        var solution = new Solution(repository.Root / file);

        Assert.Equal(["App", "App.Tests"], solution.AllProjects.Select(project => project.Name));
        Assert.Equal(["App"], solution.Projects.Select(project => project.Name));
        Assert.Equal(repository.Root / "app" / "App.csproj", solution.GetProject("App")!.Path);
        Assert.Null(solution.GetProject("App.Tests"));
        Assert.Equal(repository.Root / "tests" / "App.Tests", solution.GetAllProjects("*.Tests").Single().Directory);
        Assert.Equal("App", solution.Name);
        Assert.Equal("App.Tests", Assert.Single(solution.SolutionFolders).GetProject("App.Tests")!.Name);
    }

    private static Scratch Repository() => new Scratch().With("App.sln", Solution).With(".nuke/parameters.json", """{ "Solution": "App.sln" }""");

    private static Outcome Execute(Scratch repository, string arguments, Dictionary<string, string>? variables = null) =>
        Execute<Build>(repository, arguments, variables);

    private static Outcome Execute<T>(Scratch repository, string arguments, Dictionary<string, string>? variables = null) where T : NukeBuild, new() =>
        new Run(repository) { Variables = new(variables ?? []) { ["DOTNET_EXE"] = FakeTool.In(repository) } }.Execute<T>(arguments);

    private static string[] Calls(Outcome outcome) =>
        [.. outcome.Lines.Where(line => line.Contains("[DBG] called ")).Select(line => line[(line.IndexOf("called ", StringComparison.Ordinal) + 7)..])];

    private sealed class Build : NukeBuild, ITest
    {
        IEnumerable<Project> ITest.TestProjects => ((IHazSolution)this).Solution.GetAllProjects("*.Tests");
    }

    private sealed class PublishingBuild : NukeBuild, ICompile
    {
        IEnumerable<(Project Project, string Framework)> ICompile.PublishConfigurations =>
            [(((IHazSolution)this).Solution.GetProject("App")!, "net10.0")];

        Configure<DotNetPublishSettings> ICompile.PublishSettings => _ => _.SetOutput(RootDirectory / "out");
    }
}

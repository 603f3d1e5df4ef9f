using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Nuke.Common.Tools.DotNet;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ToolingTests
{
    [Fact]
    public void A_program_gives_back_its_lines_and_they_are_logged()
    {
        var outcome = Execute("Calls");

        Assert.Contains(outcome.Lines, line => line.EndsWith("tool a \"b c\"", StringComparison.Ordinal) && line.Contains("[INF] > "));
        Assert.Contains("[DBG] called a b c", outcome.Output);
        Assert.Contains("[INF] got called a b c", outcome.Output);
    }

    [Fact]
    public void A_failing_program_fails_its_target_with_what_it_complained_of_and_no_stack()
    {
        var outcome = Execute("Fails");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Nuke.Common.Tooling.ProcessException: Process 'tool' exited with code 3.", outcome.Output);
        Assert.Contains("   complaint", outcome.Output);
        Assert.DoesNotContain("   at ", outcome.Output);
    }

    [Fact]
    public void An_exit_handler_decides_what_fails() => Assert.Equal(0, Execute("Tolerates").ExitCode);

    [Fact]
    public void A_secret_argument_is_masked()
    {
        var outcome = Execute("Whispers");

        Assert.Contains("called --api-key [REDACTED]", outcome.Output);
        Assert.DoesNotContain("open-sesame", outcome.Output);
    }

    [Fact]
    public void Interpolated_values_are_quoted_as_they_need_unless_a_format_says_otherwise() => Assert.Equal(
        "a \"b c\" \"d e\" 'f g' h i 0a",
        Text($"a {"b c"} \"{"d e"}\" {(AbsolutePath)"/f g":s} {"h i":nq} {10:x2}").Replace("/", "", StringComparison.Ordinal));

    [Fact]
    public void A_variable_reaches_the_program_besides_those_of_the_build() =>
        Assert.Contains("called build with value", Execute("Colours").Output);

    [Fact]
    public void A_program_that_is_not_there_is_named() =>
        Assert.Contains("Could not find 'no-such-program' in PATH.", Execute("Misses").Output);

    [Fact]
    public void A_directory_that_is_not_there_is_named() =>
        Assert.Contains("cannot run in '/no/such/directory': there is no such directory", Execute("Strays").Output);

    [Fact]
    public void A_path_that_is_no_program_is_named() =>
        Assert.Contains("There is no program '/no/such/program'.", Execute("Gropes").Output);

    [Fact]
    public void Commands_of_the_shell_are_taken_as_typed() =>
        Assert.Contains("[INF] got one \"two three\" \\", Execute("Shells").Output);

    [Fact]
    public void A_program_that_takes_too_long_is_ended()
    {
        var outcome = Execute("Waits");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("did not end in time and was ended.", outcome.Output);
    }

    [Theory]
    [InlineData("Perseveres", 3)]
    [InlineData("Despairs", 2)]
    public void After_a_failure_the_other_calls_are_made_only_if_wanted(string target, int calls)
    {
        var outcome = Execute(target);

        Assert.Equal((1, calls), (outcome.ExitCode, outcome.Lines.Count(line => line.Contains("[DBG] called"))));
    }

    [Fact]
    public void Options_become_arguments() => Assert.Equal(
        "build a b.csproj --configuration Release --no-restore --property:Version=1.0 --property:ContinuousIntegrationBuild=true",
        string.Join(' ', new DotNetBuildSettings()
            .SetProjectFile("a b.csproj").SetConfiguration("Debug").SetConfiguration("Release").EnableNoRestore()
            .SetProperty("Version", "1.0").SetContinuousIntegrationBuild(true).Arguments));

    [Fact]
    public void Every_command_has_its_options()
    {
        Assert.Equal("publish a.csproj --runtime linux-x64 --self-contained", Text(new DotNetPublishSettings().SetProject("a.csproj").SetRuntime("linux-x64").EnableSelfContained()));
        Assert.Equal("pack a.csproj --output out --no-build", Text(new DotNetPackSettings().SetProject("a.csproj").SetOutputDirectory("out").EnableNoBuild()));
        Assert.Equal("tool restore --tool-manifest x.json", Text(new DotNetToolRestoreSettings().SetToolManifest("x.json")));
    }

    [Fact]
    public void What_a_project_is_run_with_stands_behind_two_dashes() =>
        Assert.Contains("called run --project a.csproj --no-build -- one two three", Execute("Runs").Output);

    [Fact]
    public void A_setter_changes_a_copy()
    {
        var first = new DotNetTestSettings().SetFilter("x").AddLoggers("trx");
        var second = first.SetFilter(null).AddLoggers("html");

        Assert.Equal("test --filter x --logger trx", string.Join(' ', first.Arguments));
        Assert.Equal("test --logger trx --logger html", string.Join(' ', second.Arguments));
        Assert.Equal("test --logger console", string.Join(' ', second.SetLoggers("console").Arguments));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two words", "\"two words\"")]
    [InlineData("", "\"\"")]
    [InlineData("\"quoted already\"", "\"quoted already\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a \\", "\"a \\\\\"")]
    [InlineData("a\\\"b c", "\"a\\\\\\\"b c\"")]
    public void Arguments_are_quoted_as_needed(string value, string quoted) => Assert.Equal(quoted, Quoting.IfNeeded(value));

    [Fact]
    public void Options_are_built_in_steps()
    {
        var settings = new DotNetBuildSettings()
            .When(true, _ => _.SetConfiguration("Release"))
            .When(_ => false, _ => _.SetConfiguration("Debug"))
            .WhenNotNull((string?)null, (_, value) => _.SetFramework(value));
        var combined = settings.CombineWith(["net9.0", "net10.0"], (_, framework) => _.SetFramework(framework));

        Assert.Equal("Release", settings.Configuration);
        Assert.Equal(
            ["build --configuration Release --framework net9.0", "build --configuration Release --framework net10.0"],
            combined.Select(each => string.Join(' ', each.Arguments)));
    }

    private static string Text(ArgumentStringHandler arguments) => arguments.ToStringAndClear();

    private static string Text(DotNetSettings settings) => string.Join(' ', settings.Arguments);

    private static Outcome Execute(string target)
    {
        using var repository = new Scratch();
        return new Run(repository) { Variables = new() { ["DOTNET_EXE"] = FakeTool.In(repository), ["PATH"] = Environment.GetEnvironmentVariable("PATH")! } }.Execute<Build>(target);
    }

    private sealed class Build : NukeBuild
    {
        private static string Tool => EnvironmentInfo.GetVariable("DOTNET_EXE")!;

        public Target Calls => _ => _.Executes(() =>
        {
            var process = ProcessTasks.StartProcess(Tool, "a \"b c\"").AssertZeroExitCode();
            Serilog.Log.Information("got {Line}", process.Output.Single().Text);
        });

        public Target Fails => _ => _.Executes(() => ProcessTasks.StartProcess(Tool, "break").AssertZeroExitCode());

        public Target Tolerates => _ => _.Executes(() => DotNetTasks.DotNetClean(_ => _
            .SetProject("break").SetProcessExitHandler(process => Xunit.Assert.Equal(3, process.ExitCode))));

        public Target Whispers => _ => _.Executes(() =>
        {
            var key = "open-sesame";
            DotNetTasks.DotNet($"--api-key {key:r}");
        });

        public Target Colours => _ => _.Executes(() => DotNetTasks.DotNetBuild(_ => _.SetProjectFile("with").SetProcessEnvironmentVariable("EXTRA", "value")));

        public Target Strays => _ => _.Executes(() => ProcessTasks.StartProcess(Tool, workingDirectory: "/no/such/directory"));

        public Target Gropes => _ => _.Executes(() => ProcessTasks.StartProcess("/no/such/program"));

        public Target Shells => _ => _.Executes(() => Serilog.Log.Information("got {Line}",
            ProcessTasks.StartShell("printf '%s\\n' 'one \"two three\" \\'").AssertZeroExitCode().Output.Single().Text));

        public Target Waits => _ => _.Executes(() => ProcessTasks.StartShell("sleep 20", timeout: 20).AssertZeroExitCode());

        public Target Perseveres => _ => _.Executes(() => DotNetTasks.DotNetBuild(ThreeCalls, completeOnFailure: true));

        public Target Despairs => _ => _.Executes(() => DotNetTasks.DotNetBuild(ThreeCalls));

        public Target Runs => _ => _.Executes(() => DotNetTasks.DotNetRun(_ => _
            .SetProjectFile("a.csproj").EnableNoBuild().SetApplicationArguments("one \"two three\"")));

        private static CombinatorialConfigure<DotNetBuildSettings> ThreeCalls =>
            settings => settings.CombineWith(["a", "break", "c"], (each, project) => each.SetProjectFile(project));

        public Target Misses => _ => _.Executes(() => ProcessTasks.StartProcess("no-such-program"));
    }
}

using Nuke.Common;
using Nuke.Common.IO;
using Nuke.Common.Tooling;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ToolRequirementTests
{
    [Theory]
    [InlineData("ByMember", "Target 'ByMember' requires the tool 'no-such-tool', which is not in PATH: install it, or set the variable NOSUCHTOOL_EXE to its path.")]
    [InlineData("ByType", "Target 'ByType' requires the tool 'helm-of-nowhere', which is not in PATH: install it, or set the variable HELMOFNOWHERE_EXE to its path.")]
    public void A_missing_program_is_named_before_anything_runs(string target, string problem)
    {
        var outcome = Run.Of<Build>("First " + target);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Equal([problem], outcome.Lines);
    }

    [Fact]
    public void A_missing_file_of_the_repository_is_named()
    {
        using var repository = new Scratch();

        Assert.Equal(
            [$"Target 'ByFile' requires the tool {repository.Root / "tools" / "nothing"}, which does not exist."],
            new Run(repository).Execute<Build>("ByFile").Lines);
    }

    [Fact]
    public void A_missing_package_is_named_with_its_version_and_the_line_to_add()
    {
        using var repository = new Scratch();
        var outcome = new Run(repository) { Variables = new() { ["NUGET_PACKAGES"] = repository.Root } }.Execute<Build>("ByVersion");

        Assert.Equal(
            [$"Target 'ByVersion' requires the package Some.Tool 1.2.3, which is not in {repository.Root}: add <PackageDownload Include=\"Some.Tool\" Version=\"[1.2.3]\" /> to the project of the build."],
            outcome.Lines);
    }

    [Theory]
    [InlineData("ByVersion")]
    [InlineData("ByPackage")]
    public void A_package_that_is_there_will_do(string target)
    {
        using var repository = new Scratch();
        (repository.Root / "some.tool" / "1.2.3").CreateDirectory();

        Assert.Equal(target, new Run(repository) { Variables = new() { ["NUGET_PACKAGES"] = repository.Root } }.Execute<Build>(target).Ran);
    }

    [Fact]
    public void Targets_that_do_not_run_need_no_tools() => Assert.Equal("First", Run.Of<Build>("First").Ran);

    [Fact]
    public void A_tool_from_a_variable_is_found_and_can_be_called()
    {
        using var repository = new Scratch();
        var outcome = new Run(repository) { Variables = new() { ["NOSUCHTOOL_EXE"] = FakeTool.In(repository) } }.Execute<Build>("ByMember");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("called with a b", outcome.Output);
    }

    [Fact]
    public void A_variable_that_leads_nowhere_is_named() => Assert.Equal(
        ["Target 'ByMember' requires the tool 'no-such-tool': the variable NOSUCHTOOL_EXE says /nowhere/tool, which does not exist."],
        Run.With<Build>(new() { ["NOSUCHTOOL_EXE"] = "/nowhere/tool" }, "ByMember").Lines);

    [Fact]
    public void A_tool_in_path_is_found()
    {
        using var repository = new Scratch();
        FakeTool.In(repository);

        Assert.Contains("called x", new Run(repository) { Variables = new() { ["PATH"] = repository.Root } }.Execute<OneTool>("Calls").Output);
    }

    [Fact]
    public void A_failing_tool_fails_its_target()
    {
        using var repository = new Scratch();
        FakeTool.In(repository);

        Assert.Contains("// ProcessException", new Run(repository) { Variables = new() { ["PATH"] = repository.Root } }.Execute<OneTool>("Breaks").Row("Breaks"));
    }

    [Fact]
    public void Tools_of_the_class_and_its_components_are_needed_by_every_target() => Assert.Equal(
        [
            "The build requires the tool 'helm-of-nowhere', which is not in PATH: install it, or set the variable HELMOFNOWHERE_EXE to its path.",
            "The build requires the tool 'saw-of-nowhere', which is not in PATH: install it, or set the variable SAWOFNOWHERE_EXE to its path.",
        ],
        Run.Of<AlwaysNeeding>("Any").Lines);

    [Fact]
    public void A_type_that_names_no_tool_cannot_be_required() => Assert.Equal(
        "Nameless is required as a tool but not marked with [PathTool] or [NuGetTool].", Run.Of<Odd>("X").Lines[0]);

    [PathTool(Executable = "helm-of-nowhere")]
    private sealed class Helm : IRequirePathTool;

    [PathTool(Executable = "saw-of-nowhere")]
    private sealed class Saw : IRequirePathTool;

    [NuGetTool(Id = "Some.Tool")]
    private sealed class SomeTool : IRequireNuGetPackage;

    private sealed class Nameless : IRequirePathTool;

    private sealed class Build : RecordingBuild
    {
        [PathVariable("no-such-tool")] private readonly Tool? missing = null;
        [LocalPath("tools/nothing")] private readonly Tool? local = null;

        public Target First => _ => _.Executes(Ran());
        public Target ByMember => _ => _.Requires(() => missing!).Executes(() => missing!($"with {"a b"}"));
        public Target ByFile => _ => _.Requires(() => local!).Executes(Ran());
        public Target ByType => _ => _.Requires<Helm>().Executes(Ran());
        public Target ByPackage => _ => _.Requires<SomeTool>().Executes(Ran());
        public Target ByVersion => _ => _.Requires<SomeTool>("1.2.3").Executes(Ran());
    }

    private sealed class OneTool : RecordingBuild
    {
        [PathVariable] private readonly Tool? Tool = null;

        public Target Calls => _ => _.Requires(() => Tool!).Executes(() => Tool!("x"));
        public Target Breaks => _ => _.Executes(() => Tool!("break"));
    }

    [Requires<Saw>]
    private interface ISaws : INukeBuild;

    [Requires<Helm>]
    private sealed class AlwaysNeeding : RecordingBuild, ISaws
    {
        public Target Any => _ => _.Executes(Ran());
    }

    private sealed class Odd : RecordingBuild
    {
        public Target X => _ => _.Requires<Nameless>().Executes(Ran());
    }
}

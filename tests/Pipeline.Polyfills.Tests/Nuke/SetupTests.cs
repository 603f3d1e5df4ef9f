using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class SetupTests
{
    [Fact]
    public void A_target_runs_between_the_setup_and_the_cleanup_of_its_context() =>
        Assert.Equal("Start Work Stop", Run.Of<Build>("Work").Ran);

    [Fact]
    public void A_setup_alone_makes_its_cleanup_run() => Assert.Equal("Start Stop", Run.Of<Build>("Start").Ran);

    [Fact]
    public void A_cleanup_runs_after_a_failure()
    {
        var outcome = Run.Of<Build>("Fails");

        Assert.Equal((1, "Start Stop"), (outcome.ExitCode, outcome.Ran));
        Assert.Contains("Succeeded", outcome.Row("Stop"));
    }

    [Fact]
    public void A_skipped_setup_takes_its_cleanup_along() => Assert.Equal("Work", Run.Of<Build>("Work --skip Start").Ran);

    [Fact]
    public void Setups_and_cleanups_of_the_class_itself_belong_together() =>
        Assert.Equal("Open Close", Run.Of<OwnContext>("Open").Ran);

    [Fact]
    public void Lists_of_targets_can_be_asked_for_setups_and_cleanups() =>
        Assert.Contains("has Open True Close False planned True", Run.Of<OwnContext>("Asks").Output);

    [Fact]
    public void A_context_that_the_build_does_not_implement_is_an_error() => Assert.Equal(
        "Target 'X' depends on the context IServer, which Foreign does not implement.", Run.Of<Foreign>("X").Lines[0]);

    [Theory]
    [InlineData("NoSetup", "Target 'Half.NoSetup' cannot have context dependency (missing setup) on component 'IOnlyCleanup'.")]
    [InlineData("NoCleanup", "Target 'HalfToo.NoCleanup' cannot have context dependency (missing cleanup) on component 'IOnlySetup'.")]
    public void A_context_needs_both(string target, string error) => Assert.Equal(
        (1, error), target == "NoSetup" ? First(Run.Of<Half>(target)) : First(Run.Of<HalfToo>(target)));

    private static (int, string) First(Outcome outcome) => (outcome.ExitCode, outcome.Lines[0]);

    private static Action Say(string text) => () => Serilog.Log.Information("ran {Text}", text);

    private interface IServer : INukeBuild
    {
        Setup Start => _ => _.Executes(Say("Start"));
        Cleanup Stop => _ => _.Executes(Say("Stop"));
    }

    private interface IOnlySetup : INukeBuild
    {
        Setup Begin => _ => _.Executes(Say("Begin"));
    }

    private interface IOnlyCleanup : INukeBuild
    {
        Cleanup End => _ => _.Executes(Say("End"));
    }

    private sealed class Build : RecordingBuild, IServer
    {
        public Target Work => _ => _.DependsOnContext<IServer>().Executes(Ran());
        public Target Fails => _ => _.DependsOnContext<IServer>().Executes(() => throw new InvalidOperationException("no"));
    }

    private sealed class OwnContext : RecordingBuild
    {
        private Cleanup Close => _ => _.Executes(Ran());
        private Setup Open => _ => _.Executes(Ran());

        public Target Asks => _ => _.DependsOnContext<OwnContext>().Executes(() =>
            Serilog.Log.Information("{Text}", $"has Open {SucceededTargets.Contains(Open)} Close {SucceededTargets.Contains(Close)} planned {ExecutionPlan.Contains(Close)}"));
    }

    private sealed class Foreign : RecordingBuild
    {
        public Target X => _ => _.DependsOnContext<IServer>().Executes(Ran());
    }

    private sealed class Half : RecordingBuild, IOnlyCleanup
    {
        public Target NoSetup => _ => _.DependsOnContext<IOnlyCleanup>().Executes(Ran());
    }

    private sealed class HalfToo : RecordingBuild, IOnlySetup
    {
        public Target NoCleanup => _ => _.DependsOnContext<IOnlySetup>().Executes(Ran());
    }
}

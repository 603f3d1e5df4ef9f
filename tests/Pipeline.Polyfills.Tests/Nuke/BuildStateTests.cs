using Nuke.Common;
using Nuke.Common.Execution;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class BuildStateTests
{
    [Fact]
    public void A_build_can_ask_how_far_each_target_is()
    {
        var lines = Run.Of<Build>("Asks Later").Lines;

        Assert.Contains(lines, line => line.EndsWith(
            "plan Tolerant Left Gathers Good Asks Later; invoked Asks Later; skipped Left; scheduled Later; running Asks; failed Tolerant; succeeded Good; "
            + "aborted ; finished False; failing True; succeeding False", StringComparison.Ordinal));
    }

    [Fact]
    public void All_is_finished_at_the_end()
    {
        var lines = Run.Of<Build>("Good").Lines;

        Assert.Contains(lines, line => line.EndsWith("at the end: finished True; succeeding True; finished targets Good", StringComparison.Ordinal));
    }

    [Fact]
    public void Components_see_the_same_build() => Assert.Contains(
        "component sees True True True True True True", Run.Of<Build>("Same").Output);

    [Fact]
    public void Targets_tell_what_they_said_of_themselves() => Assert.Contains(
        "Tolerant: proceeds True, assured False, Skip, listed True, needs -, artifacts out/*.txt", Run.Of<Build>("Describes").Output);

    [Fact]
    public void Extensions_can_read_what_targets_require_and_ask() => Assert.Contains(
        "asks IsLocalBuild = True, then !IsServerBuild = True, requires 1", Run.Of<Asked>("Conditional").Output);

    [Fact]
    public void The_summary_needs_a_running_target() =>
        Assert.Contains("ReportSummary is for the body of a target; no target is running.", Run.Of<TooEarly>("X").Output);

    private interface ISees : INukeBuild
    {
        Target Same => _ => _.Executes(() => Serilog.Log.Information("component sees {Text}", string.Join(
            ' ', RootDirectory == NukeBuild.RootDirectory, Host == NukeBuild.Host, Verbosity == NukeBuild.Verbosity,
            BuildAssemblyFile == NukeBuild.BuildAssemblyFile, IsLocalBuild, !Plan && !Help && !Continue)));
    }

    private sealed class Build : NukeBuild, ISees
    {
        public Target Later => _ => _.After(Asks).Executes(() => { });

        public Target Asks => _ => _.DependsOn(Good, Left, Gathers, Tolerant).Executes(() => Serilog.Log.Information("{Text}", string.Join("; ",
            $"plan {Names(ExecutionPlan)}", $"invoked {Names(InvokedTargets)}", $"skipped {Names(SkippedTargets)}", $"scheduled {Names(ScheduledTargets)}",
            $"running {Names(RunningTargets)}", $"failed {Names(FailedTargets)}", $"succeeded {Names(SucceededTargets)}", $"aborted {Names(AbortedTargets)}",
            $"finished {IsFinished}", $"failing {IsFailing}", $"succeeding {IsSucceeding}")));

        public Target Good => _ => _.Executes(() => { });
        public Target Gathers => _ => _;
        public Target Left => _ => _.OnlyWhenStatic(() => 1 > 2).Executes(() => { });
        public Target Tolerant => _ => _.ProceedAfterFailure().Produces("out/*.txt").Executes(() => throw new InvalidOperationException("tolerable"));

        public Target Describes => _ => _.After(Tolerant).DependsOn(Tolerant).Executes(() =>
        {
            var target = ExecutionPlan.First(candidate => candidate.Factory.Equals(Tolerant));
            Serilog.Log.Information("{Text}", $"{target.Name}: proceeds {target.ProceedAfterFailure}, assured {target.AssuredAfterFailure}, {target.DependencyBehavior}, "
                + $"listed {target.Listed}, needs {Names(target.AllDependencies)}-, artifacts {string.Join(' ', target.ArtifactProducts)}");
        });

        protected internal override void OnBuildFinished() =>
            Serilog.Log.Information("{Text}", $"at the end: finished {IsFinished}; succeeding {IsSucceeding}; finished targets {Names(FinishedTargets)}");

        private static string Names(IEnumerable<ExecutableTarget> targets) => string.Join(' ', targets.Select(target => target.Name));
    }

    private sealed class Asked : RecordingBuild
    {
        public Target Conditional => _ => _.OnlyWhenStatic(() => IsLocalBuild).OnlyWhenDynamic(() => !IsServerBuild).Requires(() => IsLocalBuild).Executes(() =>
        {
            var target = ExecutionPlan.Single();
            var ((early, before), (late, now)) = (target.StaticConditions.Single(), target.DynamicConditions.Single());
            Serilog.Log.Information("{Text}", $"asks {early} = {before()}, then {late} = {now()}, requires {target.DelegateRequirements.Count + target.ToolRequirements.Count}");
        });
    }

    private sealed class TooEarly : RecordingBuild
    {
        public Target X => _ => _.Executes(Ran());

        protected internal override void OnBuildInitialized() => ReportSummary(_ => _);
    }
}

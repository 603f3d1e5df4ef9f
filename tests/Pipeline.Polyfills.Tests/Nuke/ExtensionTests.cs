using Nuke.Common;
using Nuke.Common.Execution;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ExtensionTests
{
    [Fact]
    public void Extensions_are_told_by_priority_and_the_build_last()
    {
        var outcome = Run.Of<Build>("Good Bad Left");

        Assert.Equal(
            [
                "High created Bad, Good, Left", "Low created Bad, Good, Left", "build created",
                "High initialized Left, Good, Bad", "Low initialized Left, Good, Bad", "build initialized",
                "High skipped Left", "Low skipped Left", "build skipped Left",
                "High running Good", "Low running Good", "build running Good",
                "High summary Good 1", "Low summary Good 1",
                "High succeeded Good", "Low succeeded Good", "build succeeded Good",
                "High running Bad", "Low running Bad", "build running Bad",
                "High failed Bad", "Low failed Bad", "build failed Bad",
                "High finished", "Low finished", "build finished",
            ],
            outcome.Lines.Where(line => line.Contains("told ")).Select(line => line[(line.IndexOf("told ", StringComparison.Ordinal) + 5)..]));
    }

    [Fact]
    public void Verbose_shows_what_extensions_are_told() =>
        Assert.Contains("[VRB] Created: RecorderAttribute (5)", Run.Of<Build>("Good --verbosity verbose").Output);

    [Fact]
    public void An_extension_that_fails_ends_the_build()
    {
        var outcome = Run.Of<Broken>("Any");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Contains("this build is not for you, Broken", outcome.Output);
    }

    private static void Tell(string text) => Log.Information("told {Text}", text);

    private sealed class RecorderAttribute : RecordingExtension
    {
        public override string Name => "High";
    }

    private sealed class OtherAttribute : RecordingExtension
    {
        public override string Name => "Low";
    }

    private sealed class RefusingAttribute : BuildExtensionAttributeBase, IOnBuildInitialized
    {
        public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan) =>
            throw new InvalidOperationException($"this build is not for you, {Build.GetType().Name}");
    }

    private abstract class RecordingExtension : BuildExtensionAttributeBase, IOnBuildCreated, IOnBuildInitialized, IOnBuildFinished,
        IOnTargetRunning, IOnTargetSkipped, IOnTargetSucceeded, IOnTargetFailed, IOnTargetSummaryUpdated
    {
        public abstract string Name { get; }

        public void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets) =>
            Tell($"{Name} created {string.Join(", ", executableTargets)}");

        public void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan) =>
            Tell($"{Name} initialized {string.Join(", ", executionPlan)}");

        public void OnBuildFinished() => Tell($"{Name} finished");

        public void OnTargetRunning(ExecutableTarget target) => Tell($"{Name} running {target.Name}");

        public void OnTargetSkipped(ExecutableTarget target) => Tell($"{Name} skipped {target.Name}");

        public void OnTargetSucceeded(ExecutableTarget target) => Tell($"{Name} succeeded {target.Name}");

        public void OnTargetFailed(ExecutableTarget target) => Tell($"{Name} failed {target.Name}");

        public void OnTargetSummaryUpdated(INukeBuild build, ExecutableTarget target) =>
            Tell($"{Name} summary {target.Name} {target.SummaryInformation["Count"]}");
    }

    [Other(Priority = -1.5f)]
    private abstract class Base : NukeBuild;

    [Recorder(Priority = 5)]
    private sealed class Build : Base
    {
        public Target Bad => _ => _.Executes(() => throw new InvalidOperationException("bad"));

        public Target Good => _ => _.Executes(() => ReportSummary(summary =>
        {
            summary["Count"] = "1";
            return summary;
        }));

        public Target Left => _ => _.OnlyWhenStatic(() => false).Executes(() => { });

        protected internal override void OnBuildCreated() => Tell("build created");

        protected internal override void OnBuildInitialized() => Tell("build initialized");

        protected internal override void OnTargetRunning(string target) => Tell($"build running {target}");

        protected internal override void OnTargetSkipped(string target) => Tell($"build skipped {target}");

        protected internal override void OnTargetSucceeded(string target) => Tell($"build succeeded {target}");

        protected internal override void OnTargetFailed(string target) => Tell($"build failed {target}");

        protected internal override void OnBuildFinished() => Tell("build finished");
    }

    [Refusing]
    private sealed class Broken : RecordingBuild
    {
        public Target Any => _ => _.Executes(Ran());
    }
}

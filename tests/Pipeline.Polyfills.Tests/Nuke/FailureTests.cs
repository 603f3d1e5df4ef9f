using Nuke.Common;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class FailureTests
{
    [Fact]
    public void A_bug_is_shown_with_its_stack_but_without_the_engines_frames()
    {
        var outcome = Run.Of<Build>("Bug");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("[ERR] Target Bug has thrown an exception", outcome.Output);
        Assert.Contains("System.InvalidOperationException: boom", outcome.Output);
        Assert.Contains("   at Pipeline.Polyfills.Tests.Nuke.FailureTests.", outcome.Output);
        Assert.DoesNotContain("at Nuke.Common.", outcome.Output);
        Assert.Equal("Bug                Failed        < 1sec   // InvalidOperationException: boom", outcome.Row("Bug"));
        Assert.Contains("Build failed on ", outcome.Lines[^1]);
    }

    [Fact]
    public void A_failure_with_words_of_its_own_is_shown_by_these_words_alone()
    {
        var outcome = Run.Of<Build>("Foreseen");

        Assert.Contains("PL1: what happened", outcome.Lines);
        Assert.DoesNotContain("   at ", outcome.Output);
        Assert.DoesNotContain("has thrown", outcome.Output);
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Several_foreseen_failures_are_shown_one_after_the_other_without_a_stack()
    {
        var outcome = Run.Of<Build>("Both");

        Assert.Contains("PL1: what happened", outcome.Lines);
        Assert.Contains("PL2: what else happened", outcome.Lines);
        Assert.DoesNotContain("AggregateException", string.Join('\n', outcome.Lines.TakeWhile(line => !line.StartsWith('═'))));
        Assert.DoesNotContain("   at ", outcome.Output);
    }

    [Theory]
    [InlineData("Asserted", "12:00:00 [ERR] Expected better (Parameter 'Never')")]
    [InlineData("Failed", "12:00:00 [ERR] not today")]
    public void An_assertion_is_shown_without_a_stack(string target, string line)
    {
        var outcome = Run.Of<Build>(target);

        Assert.Contains(line, outcome.Lines);
        Assert.DoesNotContain("   at ", outcome.Output);
    }

    [Fact]
    public void A_stack_ends_with_the_builds_own_frames() =>
        Assert.DoesNotContain("--- End of stack trace", string.Join('\n', Run.Of<Build>("Rethrown").Lines.SkipWhile(line => !line.Contains("Deep")).Skip(2)));

    [Fact]
    public void A_failure_that_the_build_has_shown_takes_one_line()
    {
        var outcome = Run.Of<Build>("Shown");

        Assert.Single(outcome.Lines, line => line.Contains("first line") && line.Contains("[ERR]"));
        Assert.DoesNotContain("second line", outcome.Output);
    }

    [Fact]
    public void The_exit_code_of_the_build_wins()
    {
        Assert.Equal(5, Run.Of<Build>("FailsWithFive").ExitCode);
        Assert.Equal(42, Run.Of<Build>("SucceedsWith42").ExitCode);
        Assert.Equal(0, Run.Of<Build>("Fine").ExitCode);
    }

    [Fact]
    public void What_comes_after_a_failure_does_not_run_unless_assured()
    {
        var outcome = Run.Of<Build>("Bug After Cleanup");

        Assert.Equal("After              NotRun", outcome.Row("After"));
        Assert.Contains("Succeeded", outcome.Row("Cleanup"));
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void A_build_goes_on_after_a_target_that_allows_it_but_fails()
    {
        var outcome = Run.Of<Build>("AfterTolerant");

        Assert.Contains("Succeeded", outcome.Row("AfterTolerant"));
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void An_asynchronous_failure_is_unwrapped_and_the_rest_of_the_target_left() =>
        Assert.Contains("// InvalidOperationException: later", Run.Of<Build>("Asynchronous").Row("Asynchronous"));

    [Fact]
    public void Hooks_are_called_in_order_and_the_last_after_the_table()
    {
        var lines = Run.Of<Hooked>("Bug Good", x => x.Good).Lines;
        var hooks = lines.Where(line => line.Contains("hook")).Select(line => line[(line.IndexOf("hook", StringComparison.Ordinal) + 5)..]);

        Assert.Equal(
            "created, initialized, running Good, succeeded Good, running Bug, failed Bug, finished failing",
            string.Join(", ", hooks));
        Assert.Contains("hook finished", lines[^1]);
    }

    [Fact]
    public void A_hook_that_fails_ends_the_build_with_its_exit_code()
    {
        var outcome = Run.Of<Hooked>("Good --break");

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains("PL1: what happened", outcome.Output);
        Assert.DoesNotContain("running", outcome.Output);
    }

    [Fact]
    public void Continue_leaves_out_what_succeeded_in_the_failed_run_before()
    {
        using var repository = new Scratch();
        var run = new Run(repository);

        run.Execute<Flaky>("Second");
        Assert.Equal("Second", run.Execute<Flaky>("Second --continue --works").Ran);
        Assert.Equal("First Second", run.Execute<Flaky>("Second --continue --works").Ran);
    }

    [Fact]
    public void Continue_starts_again_when_something_else_is_asked_for()
    {
        using var repository = new Scratch();
        var run = new Run(repository);

        run.Execute<Flaky>("Second");
        Assert.Equal("First", run.Execute<Flaky>("First --continue").Ran);
    }

    private sealed class Foreseeable(string text = "PL1: what happened") : Exception("what happened\nsecond line")
    {
        public override string ToString() => text;
    }

    private sealed class Build : NukeBuild
    {
        private static bool Never => false;

        public Target Asserted => _ => _.Executes(() => global::Nuke.Common.Assert.True(Never, "Expected better"));
        public Target Failed => _ => _.Executes(() => global::Nuke.Common.Assert.Fail("not today"));
        public Target Rethrown => _ => _.Executes(Deep);

        private static async Task Deep()
        {
            await Task.Yield();
            throw new InvalidOperationException("deep");
        }

        public Target Cleanup => _ => _.After(After).AssuredAfterFailure().Executes(() => { });
        public Target After => _ => _.After(Bug).Executes(() => { });
        public Target Bug => _ => _.Executes(() => throw new InvalidOperationException("boom"));
        public Target Foreseen => _ => _.Executes(() => throw new Foreseeable());
        public Target Both => _ => _.Executes(() => throw new AggregateException(new Foreseeable(), new Foreseeable("PL2: what else happened")));
        public Target Fine => _ => _.Executes(() => { });
        public Target SucceedsWith42 => _ => _.Executes(() => { ExitCode = 42; });
        public Target Tolerant => _ => _.ProceedAfterFailure().Executes(() => throw new Foreseeable());
        public Target AfterTolerant => _ => _.DependsOn(Tolerant).Executes(() => { });

        public Target Shown => _ => _.Executes(() =>
            throw new InvalidOperationException("first line\nsecond line") { Data = { ["Reported"] = true } });

        public Target FailsWithFive => _ => _.Executes(() =>
        {
            ExitCode = 5;
            throw new Foreseeable();
        });

        public Target Asynchronous => _ => _
            .Executes(async () =>
            {
                await Task.Yield();
                throw new InvalidOperationException("later");
            })
            .Executes(() => throw new NotSupportedException("never reached"));
    }

    private sealed class Hooked : NukeBuild
    {
        [Parameter] private readonly bool Break = false;



        public Target Bug => _ => _.After(Good).Executes(() => throw new Foreseeable());
        public Target Good => _ => _.Executes(() => { });

        protected internal override void OnBuildCreated()
        {
            if (Break)
            {
                ExitCode = 3;
                throw new Foreseeable();
            }

            Log.Information("hook created");
        }

        protected internal override void OnBuildInitialized() => Log.Information("hook initialized");

        protected internal override void OnTargetRunning(string target) => Log.Information("hook running {T}", target);

        protected internal override void OnTargetSkipped(string target) => Log.Information("hook skipped {T}", target);

        protected internal override void OnTargetSucceeded(string target) => Log.Information("hook succeeded {T}", target);

        protected internal override void OnTargetFailed(string target) => Log.Information("hook failed {T}", target);

        protected internal override void OnBuildFinished() => Log.Information("hook finished {S}", IsFailing ? "failing" : "well");
    }

    private sealed class Flaky : RecordingBuild
    {
        [Parameter] private readonly bool Works = false;

        public Target First => _ => _.Executes(Ran());

        public Target Second => _ => _.DependsOn(First).Executes(() => global::Nuke.Common.Assert.True(Works)).Executes(Ran());
    }
}

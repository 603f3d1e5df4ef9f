using Nuke.Common;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ParallelTests
{
    [Fact]
    public void Targets_that_do_not_depend_on_each_other_run_at_once()
    {
        Assert.Equal(0, Run.Of<Meeting>("Left Right --parallel 2").ExitCode);
        Assert.Equal(1, Run.Of<Meeting>("Left Right --patience 1").ExitCode);
    }

    [Theory]
    [InlineData("--parallel 3", 0)]
    [InlineData("--parallel 2 --patience 30", 1)]
    public void No_more_run_at_once_than_allowed(string option, int exitCode) =>
        Assert.Equal(exitCode, Run.Of<Meeting>($"Left Right Middle --guests 3 {option}").ExitCode);

    [Theory]
    [InlineData("NUKE_PARALLEL", "2")]
    [InlineData("Nuke_Parallel", "9")]
    public void A_variable_allows_it_too(string name, string value) =>
        Assert.Equal(0, Run.With<Meeting>(new() { [name] = value }, "Left Right").ExitCode);

    [Fact]
    public void A_parameter_file_allows_it_too()
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "Parallel": 2 }""");

        Assert.Equal(0, new Run(repository).Execute<Meeting>("Left Right").ExitCode);
        Assert.Equal(1, new Run(repository).Execute<Meeting>("Left Right --parallel 1 --patience 1").ExitCode);
    }

    [Theory]
    [InlineData("--parallel 0", "--parallel: '0' is not a whole number of 1 or more. Write --parallel 4, or --parallel alone for as many targets as there are processors.")]
    [InlineData("--parallel=-3", "--parallel: '-3' is not a whole number of 1 or more.")]
    [InlineData("--parallel 1.5", "--parallel: '1.5' is not a whole number of 1 or more.")]
    [InlineData("--parallel Left", "--parallel: 'Left' is not a whole number of 1 or more. Write --parallel 4, or --parallel alone for as many targets as there are processors; targets go before the first option.")]
    [InlineData("--parallel 2 3", "--parallel takes one value, but 2 are given.")]
    public void A_number_that_is_none_stops_the_build(string option, string message)
    {
        var outcome = Run.Of<Meeting>("Left " + option);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(message, outcome.Output);
    }

    [Fact]
    public void Without_a_number_there_is_one_target_for_each_processor() =>
        Assert.Equal(0, Run.Of<Ordered>("Last --parallel").ExitCode);

    [Fact]
    public void A_target_starts_when_all_that_comes_before_it_has_ended()
    {
        var outcome = Run.Of<Ordered>("Last Later All --parallel 8");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("Succeeded", outcome.Row("Triggered"));
        Assert.DoesNotContain(outcome.Lines, line => line.StartsWith("All", StringComparison.Ordinal));
    }

    [Fact]
    public void After_a_failure_nothing_starts_and_what_runs_is_let_finish()
    {
        var outcome = Run.Of<Failing>("Fails Finishes AfterFailure Cleanup --parallel 2");

        Assert.Equal(7, outcome.ExitCode);
        Assert.Contains("Failed", outcome.Row("Fails"));
        Assert.Contains("Succeeded", outcome.Row("Finishes"));
        Assert.Equal("AfterFailure       NotRun", outcome.Row("AfterFailure"));
        Assert.Contains("Succeeded", outcome.Row("Cleanup"));
    }

    [Fact]
    public void The_exit_code_is_that_of_the_failure_which_comes_first_in_the_plan() =>
        Assert.Equal(4, Run.Of<TwoFailures>("First Second --parallel 2").ExitCode);

    [Fact]
    public void The_exit_code_that_is_set_at_the_end_is_the_last_word() =>
        Assert.Equal(6, Run.Of<TwoFailures>("First Second --parallel 2 --last 6").ExitCode);

    [Fact]
    public void A_build_goes_on_after_a_target_that_allows_it()
    {
        var outcome = Run.Of<Failing>("Depends --parallel 2");

        Assert.Equal("Depends            Succeeded     < 1sec", outcome.Row("Depends"));
        Assert.Equal(1, outcome.ExitCode);
    }

    [Fact]
    public void Skipped_targets_and_their_triggers_do_not_run()
    {
        var outcome = Run.Of<Skipped>("Dynamic Parameter --skip Needed --parallel 4");

        Assert.Equal("Dynamic            Skipped                // OnlyWhen: Never", outcome.Row("Dynamic"));
        Assert.Equal("Chained            Skipped                // Skipped: because of Dynamic", outcome.Row("Chained"));
        Assert.Equal("Needed             Skipped                // Skipped: via parameter", outcome.Row("Needed"));
        Assert.Contains("Succeeded", outcome.Row("Parameter"));
    }

    [Fact]
    public void Hooks_are_called_one_at_a_time()
    {
        var outcome = Run.Of<Hooked>("A B C D --parallel 4");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(8, outcome.Lines.Count(line => line.Contains("hook ")));
    }

    [Fact]
    public void A_hook_that_fails_ends_the_build() =>
        Assert.Contains("no such hook", Run.Of<Hooked>("A B C D --parallel 4 --break").Output);

    [Fact]
    public void A_target_reports_for_itself()
    {
        var outcome = Run.Of<Meeting>("Left Right --parallel 2");

        Assert.EndsWith("// Is: Left", outcome.Row("Left"));
        Assert.EndsWith("// Is: Right", outcome.Row("Right"));
    }

    [Fact]
    public void Continue_leaves_out_what_succeeded_beside_a_failure()
    {
        using var repository = new Scratch();
        var run = new Run(repository);

        run.Execute<Failing>("Fails Finishes --parallel 2");
        var again = run.Execute<Failing>("Fails Finishes --parallel 2 --continue --works");

        Assert.Equal("Finishes           Skipped                // Skipped: succeeded before", again.Row("Finishes"));
        Assert.Equal(0, again.ExitCode);
    }

    private sealed class Meeting : NukeBuild
    {
        [Parameter] private readonly int Guests = 2;
        [Parameter] private readonly int Patience = 10000;
        private readonly object gate = new();
        private int there;

        public Target Middle => _ => _.Executes(Meet);
        public Target Right => _ => _.Executes(Meet).Executes(() => ReportSummary(_ => Is(_, "Right")));
        public Target Left => _ => _.Executes(Meet).Executes(() => ReportSummary(_ => Is(_, "Left")));

        private static IDictionary<string, string> Is(IDictionary<string, string> facts, string name)
        {
            facts["Is"] = name;
            return facts;
        }

        /// <summary>Comes back when all are there at once; fails when nobody comes.</summary>
        private void Meet()
        {
            lock (gate)
            {
                there++;
                Monitor.PulseAll(gate);
                while (there < Guests)
                    if (!Monitor.Wait(gate, Patience))
                        throw new TimeoutException("nobody came");
            }
        }
    }

    private sealed class Ordered : NukeBuild
    {
        private int ended;

        public Target All => _ => _.DependsOn(One, Two);
        public Target Later => _ => _.After(Last).Executes(After(4));
        public Target Triggered => _ => _.Executes(After(4));
        public Target Last => _ => _.DependsOn(Middle).Triggers(Triggered).Executes(After(3));
        public Target Middle => _ => _.DependsOn(One, Two).Executes(After(2));
        public Target One => _ => _.Executes(After(0));
        public Target Two => _ => _.Executes(After(0));

        private Action After(int others) => () =>
        {
            global::Nuke.Common.Assert.True(Volatile.Read(ref ended) >= others);
            Thread.Sleep(20); // Whoever does not wait gets ahead.
            Interlocked.Increment(ref ended);
        };
    }

    private sealed class Failing : NukeBuild
    {
        [Parameter] private readonly bool Works = false;
        private readonly ManualResetEventSlim begun = new();
        private readonly ManualResetEventSlim failed = new();

        public Target Depends => _ => _.DependsOn(Tolerant).Executes(() => { });
        public Target Tolerant => _ => _.ProceedAfterFailure().Executes(() => throw new InvalidOperationException("never mind"));
        public Target Cleanup => _ => _.After(AfterFailure).AssuredAfterFailure().Executes(() => { });
        public Target AfterFailure => _ => _.After(Finishes).Executes(() => { });
        public Target Finishes => _ => _.Executes(() =>
        {
            begun.Set();
            failed.Wait();
        });

        public Target Fails => _ => _.Executes(() =>
        {
            if (!Works)
            {
                begun.Wait();
                ExitCode = 7;
                throw new InvalidOperationException("boom");
            }
        });

        protected internal override void OnTargetFailed(string target) => failed.Set();
    }

    private sealed class TwoFailures : NukeBuild
    {
        [Parameter] private readonly int? Last = null;
        private readonly Barrier both = new(2);
        private readonly ManualResetEventSlim second = new();

        public Target Second => _ => _.Executes(() =>
        {
            both.SignalAndWait();
            ExitCode = 5;
            throw new InvalidOperationException("second");
        });

        public Target First => _ => _.Executes(() =>
        {
            both.SignalAndWait();
            ExitCode = 4;
            second.Wait();
            throw new InvalidOperationException("first");
        });

        protected internal override void OnTargetFailed(string target) => second.Set();

        protected internal override void OnBuildFinished() => ExitCode = Last ?? ExitCode;
    }

    private sealed class Skipped : NukeBuild
    {
        private static bool Never => false;

        public Target Parameter => _ => _.DependsOn(Needed).Executes(() => { });
        public Target Needed => _ => _.Executes(() => { });
        public Target Chained => _ => _.Executes(() => { });
        public Target Dynamic => _ => _.Triggers(Chained).OnlyWhenDynamic(() => Never).Executes(() => { });
    }

    private sealed class Hooked : NukeBuild
    {
        [Parameter] private readonly bool Break = false;
        private int inside;

        public Target D => _ => _.Executes(() => { });
        public Target C => _ => _.Executes(() => { });
        public Target B => _ => _.Executes(() => { });
        public Target A => _ => _.Executes(() => { });

        protected internal override void OnTargetRunning(string target) => Alone(target);

        protected internal override void OnTargetSucceeded(string target)
        {
            Alone(target);
            if (Break)
                throw new InvalidOperationException("no such hook");
        }

        private void Alone(string target)
        {
            global::Nuke.Common.Assert.True(Interlocked.Increment(ref inside) == 1);
            Thread.Yield();
            Log.Information("hook of {Target}", target);
            Interlocked.Decrement(ref inside);
        }
    }
}

using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class PlanningTests
{
    [Theory]
    [InlineData("A B", "B A")]
    [InlineData("B A", "B A")]
    [InlineData("A A a", "A")]
    public void Unrelated_targets_run_once_in_reverse_order_of_declaration(string asked, string ran) =>
        Assert.Equal(ran, Run.Of<Plain>(asked).Ran);

    [Fact]
    public void Dependencies_dependents_and_triggers_come_in_the_order_of_the_published_planner() =>
        Assert.Equal("B TrigBy C DepFor A Z", Run.Of<Graph>("Z").Ran);

    [Fact]
    public void Nothing_named_runs_the_defaults() => Assert.Equal("B A", Run.Of<Plain>("", x => x.A, x => x.B).Ran);

    [Fact]
    public void Before_and_after_order_targets_but_pull_none_in()
    {
        Assert.Equal("Late", Run.Of<Ordered>("Late").Ran);
        Assert.Equal("Early Middle Late", Run.Of<Ordered>("Late Middle Early").Ran);
    }

    [Fact]
    public void A_trigger_runs_its_target_with_all_that_it_needs() =>
        Assert.Equal("Starter Needed Triggered", Run.Of<Triggering>("Starter").Ran);

    [Fact]
    public void Dashes_and_case_of_a_target_do_not_matter() => Assert.Equal("B TrigBy", Run.Of<Graph>("trig-by b").Ran);

    [Fact]
    public void Target_names_can_be_joined_by_a_plus() => Assert.Equal("B A", Run.Of<Plain>("--target A+B").Ran);

    [Fact]
    public void A_cycle_is_found_even_among_targets_that_nobody_asked_for()
    {
        var outcome = Run.Of<Circular>("Other");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Circular dependencies between targets:", outcome.Output);
        Assert.Contains("A", outcome.Lines[1]);
        Assert.Contains("B", outcome.Lines[1]);
        Assert.DoesNotContain("Other", outcome.Output);
    }

    [Fact]
    public void A_cycle_is_told_in_one_line_each() => Assert.Equal(
        ["Circular dependencies between targets:", " - C, B, A", " - E, D"], Run.Of<Circles>("Other").Lines[..3]);

    [Theory]
    [InlineData("", "A B C")]
    [InlineData("B", "A B")]
    [InlineData("C B", "A B C")]
    public void Strict_accepts_an_order_that_is_told_in_full(string targets, string ran) =>
        Assert.Equal(ran, Run.Of<Line>(targets + " --strict", x => x.C).Ran);

    [Fact]
    public void Strict_refuses_an_order_that_only_follows_from_declaration()
    {
        var outcome = Run.Of<Plain>("A --strict");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Equal(["Incomplete target definition order:", " - A", " - B"], outcome.Lines);
    }

    [Fact]
    public void Two_defaults_both_run_in_planner_order() => Assert.Equal("B A", Run.Of<Plain>("", x => x.A, x => x.B).Ran);

    [Fact]
    public void A_name_that_is_typed_twice_runs_once() => Assert.Equal("A", Run.Of<Plain>("A a --target A").Ran);

    [Fact]
    public void Triggers_of_triggers_run_too() => Assert.Equal("First Second Third", Run.Of<Chained>("First").Ran);

    [Fact]
    public void An_invoked_target_replaces_the_defaults() => Assert.Equal("A", Run.Of<Plain>("A", x => x.B).Ran);

    [Fact]
    public void A_target_without_actions_gathers_others_and_is_not_in_the_table()
    {
        var outcome = Run.Of<Gathering>("All");

        Assert.Equal("B A", outcome.Ran);
        Assert.DoesNotContain(outcome.Lines, line => line.StartsWith("All ", StringComparison.Ordinal));
    }

    [Fact]
    public void Consuming_artifacts_does_not_make_their_target_run() => Assert.Equal("Reads", Run.Of<Consuming>("Reads").Ran);

    [Fact]
    public void The_same_edge_may_be_told_twice() =>
        Assert.Contains("Doubles -> Writes", Run.Of<Consuming>("--help").Lines.Select(line => line.Trim()));

    [Theory]
    [InlineData("A", "Target 'A' cannot have a dependency on itself")]
    [InlineData("Captured", "Target 'X': DependsOn names something that is not a target property of the build. (A lambda that uses local variables is another one each time it is read.)")]
    public void What_cannot_be_planned_is_an_error(string build, string error) => Assert.Equal(
        (1, error), build == "A" ? First(Run.Of<SelfOrdered>("A")) : First(Run.Of<Capturing>("X")));

    private static (int, string) First(Outcome outcome) => (outcome.ExitCode, outcome.Lines[0]);

    [Fact]
    public void A_target_cannot_depend_on_itself() =>
        Assert.Contains("Target 'A' cannot have a dependency on itself", Run.Of<Selfish>("A").Output);

    [Fact]
    public void Plan_shows_the_order_and_runs_nothing()
    {
        var outcome = Run.Of<Graph>("Z --plan");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal("", outcome.Ran);
        Assert.Equal(
            ["1. B", "2. TrigBy  triggered by B", "3. C", "4. DepFor", "5. A       after DepFor", "6. Z       after C, A, B"],
            outcome.Lines.TakeWhile(line => line.Length > 0).Select(line => line.Trim()));
    }

    [Fact]
    public void Plan_says_what_the_command_line_leaves_out() => Assert.Equal(
        ["3. C   // Skipped: via parameter", "4. DepFor   // Skipped: because of A", "5. A       after DepFor   // Skipped: via parameter", "6. Z       after C, A, B"],
        Run.Of<Graph>("Z --plan --skip A C").Lines.TakeWhile(line => line.Length > 0).Skip(2).Select(line => line.Trim()));

    private sealed class Plain : RecordingBuild
    {
        public Target A => _ => _.Executes(Ran());
        public Target B => _ => _.Executes(Ran());
    }

    private sealed class Graph : RecordingBuild
    {
        public Target A => _ => _.Executes(Ran());
        public Target B => _ => _.Executes(Ran());
        public Target DepFor => _ => _.DependentFor(A).Executes(Ran());
        public Target C => _ => _.Executes(Ran());
        public Target Z => _ => _.DependsOn(C, A, B).Executes(Ran());
        public Target TrigBy => _ => _.TriggeredBy(B).Executes(Ran());
    }

    private sealed class Ordered : RecordingBuild
    {
        public Target Early => _ => _.Before(Middle).Executes(Ran());
        public Target Middle => _ => _.Executes(Ran());
        public Target Late => _ => _.After(Middle).Executes(Ran());
    }

    private sealed class Triggering : RecordingBuild
    {
        public Target Starter => _ => _.Triggers(Triggered).Executes(Ran());
        public Target Triggered => _ => _.DependsOn(Needed).Executes(Ran());
        public Target Needed => _ => _.After(Starter).Executes(Ran());
    }

    private sealed class Circular : RecordingBuild
    {
        public Target A => _ => _.DependsOn(B).Executes(Ran());
        public Target B => _ => _.After(A).Executes(Ran());
        public Target Other => _ => _.Executes(Ran());
    }

    private sealed class Circles : RecordingBuild
    {
        public Target A => _ => _.DependsOn(B).Executes(Ran());
        public Target B => _ => _.DependsOn(C).Executes(Ran());
        public Target C => _ => _.DependsOn(A).Executes(Ran());
        public Target D => _ => _.Triggers(E).Executes(Ran());
        public Target E => _ => _.Before(D).Executes(Ran());
        public Target Other => _ => _.Executes(Ran());
    }

    private sealed class Line : RecordingBuild
    {
        public Target A => _ => _.Before(B).Executes(Ran());
        public Target B => _ => _.DependsOn(A).Executes(Ran());
        public Target C => _ => _.DependsOn(A, B).Executes(Ran());
    }

    private sealed class Chained : RecordingBuild
    {
        public Target Third => _ => _.TriggeredBy(Second).Executes(Ran());
        public Target Second => _ => _.Executes(Ran());
        public Target First => _ => _.Triggers(Second).Executes(Ran());
    }

    private sealed class Gathering : RecordingBuild
    {
        public Target All => _ => _.DependsOn(A, B);
        public Target A => _ => _.Executes(Ran());
        public Target B => _ => _.Executes(Ran());
    }

    private interface IWrites : INukeBuild
    {
        Target Writes => _ => _.Produces("out/*.zip").Executes(() => { });
    }

    private sealed class Consuming : RecordingBuild, IWrites
    {
        public Target Reads => _ => _
            .Consumes<IWrites>("out/*.zip")
            .Consumes<IWrites>(x => x.Writes)
            .Consumes<IWrites>(x => x.Writes, "out/a.zip")
            .Consumes(Other).Consumes(Other, "b").Executes(Ran());

        public Target Other => _ => _.Executes(Ran());
        public Target Doubles => _ => _.DependsOn<IWrites>().DependsOn<IWrites>(x => x.Writes).Executes(Ran());
    }

    private sealed class SelfOrdered : RecordingBuild
    {
        public Target A => _ => _.After(A).Executes(Ran());
    }

    private sealed class Capturing : RecordingBuild
    {
        public Target X => _ => _.DependsOn(Made("x")).Executes(Ran());

        private static Target Made(string text) => _ => _.Description(text);
    }

    private sealed class Selfish : RecordingBuild
    {
        public Target A => _ => _.DependsOn(A).Executes(Ran());
    }
}

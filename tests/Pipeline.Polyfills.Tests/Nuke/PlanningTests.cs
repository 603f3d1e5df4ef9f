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

    private sealed class Selfish : RecordingBuild
    {
        public Target A => _ => _.DependsOn(A).Executes(Ran());
    }
}

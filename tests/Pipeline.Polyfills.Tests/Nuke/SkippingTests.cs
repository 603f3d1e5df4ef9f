using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class SkippingTests
{
    [Theory]
    [InlineData("Top --skip", "Top")]
    [InlineData("Top --skip Middle", "Top")]
    [InlineData("Top --skip bottom", "Middle Top")]
    [InlineData("Top --skip Middle+Bottom", "Top")]
    [InlineData("Top Bottom --skip", "Bottom Top")]
    [InlineData("Top --skip Top", "Bottom Middle Top")]
    public void Skip_leaves_out_what_was_not_asked_for(string arguments, string ran) =>
        Assert.Equal(ran, Run.Of<Chain>(arguments).Ran);

    [Fact]
    public void The_summary_says_why_a_target_was_left_out()
    {
        var outcome = Run.Of<Chain>("Top --skip Middle");

        Assert.Equal("Middle             Skipped                // Skipped: via parameter", outcome.Row("Middle"));
        Assert.Equal("Bottom             Skipped                // Skipped: because of Middle", outcome.Row("Bottom"));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Fact]
    public void An_unknown_name_after_skip_is_an_error_that_names_the_nearest()
    {
        var outcome = Run.Of<Chain>("Top --skip Botom");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Equal(["--skip: target with name 'Botom' does not exist. Did you mean 'Bottom'?"], outcome.Lines);
    }

    [Fact]
    public void A_static_condition_also_leaves_out_what_only_its_target_needs()
    {
        var outcome = Run.Of<Conditions>("Static");

        Assert.Equal("", outcome.Ran);
        Assert.EndsWith("// OnlyWhen: No && 1 > 2", outcome.Row("Static"));
        Assert.EndsWith("// Skipped: because of Static", outcome.Row("Bottom"));
    }

    [Fact]
    public void What_another_target_needs_runs_all_the_same() =>
        Assert.Equal("Bottom Needy", Run.Of<Conditions>("Static Needy").Ran);

    [Fact]
    public void Execute_keeps_the_dependencies_of_a_skipped_target() =>
        Assert.Equal("Bottom", Run.Of<Conditions>("Keeping").Ran);

    [Fact]
    public void A_dynamic_condition_comes_after_the_dependencies_but_before_the_triggers()
    {
        var outcome = Run.Of<Conditions>("Dynamic");

        Assert.Equal("Bottom", outcome.Ran);
        Assert.EndsWith("// OnlyWhen: No", outcome.Row("Dynamic"));
        Assert.EndsWith("// Skipped: because of Dynamic", outcome.Row("Triggered"));
    }

    [Fact]
    public void A_dynamic_condition_sees_what_ran_before() => Assert.Equal("Sets Sees", Run.Of<Conditions>("Sees").Ran);

    [Fact]
    public void A_condition_that_throws_fails_the_build()
    {
        var outcome = Run.Of<Conditions>("Throwing");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("[ERR] Invocation of condition for Throwing has thrown an exception", outcome.Output);
        Assert.Equal("", outcome.Ran);
    }

    [Fact]
    public void A_static_condition_that_throws_fails_the_build_before_anything_runs()
    {
        var outcome = Run.Of<Unanswerable>("Bottom Throwing");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Equal("Invocation of condition for Throwing has thrown an exception", outcome.Lines[0]);
        Assert.StartsWith("System.InvalidOperationException: no answer", outcome.Lines[1]);
    }

    [Theory]
    [InlineData("Cond")]
    [InlineData("Cond --skip Cond")]
    public void A_build_in_which_everything_is_skipped_succeeds(string arguments)
    {
        var outcome = Run.Of<Unanswerable>(arguments);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Contains("Build succeeded", outcome.Lines[^1]);
    }

    [Fact]
    public void A_default_target_is_never_skipped_by_parameter() => Assert.Equal("Top", Run.Of<Chain>("--skip", x => x.Top).Ran);

    [Fact]
    public void A_trigger_of_a_skipped_target_runs_if_another_target_triggers_it()
    {
        Assert.Equal("", Run.Of<Triggers>("Off").Ran);
        Assert.Equal("On Both", Run.Of<Triggers>("Off On").Ran);
        Assert.Equal("On", Run.Of<Triggers>("Off On --skip Both").Ran);
    }

    [Fact]
    public void What_two_skipped_targets_need_is_skipped_with_the_last_of_them() =>
        Assert.Equal("", Run.Of<Triggers>("NeedsA NeedsB").Ran);

    [Fact]
    public void Conditions_of_lambdas_with_bodies_are_shown_as_written()
    {
        var outcome = Run.Of<Unanswerable>("Several");

        Assert.EndsWith("// OnlyWhen: { return Never; } && IsNever()", outcome.Row("Several"));
    }

    [Fact]
    public void A_condition_of_an_already_skipped_target_is_not_asked_for() =>
        Assert.Equal(0, Run.Of<Unanswerable>("Behind --skip Throwing").ExitCode);

    private sealed class Unanswerable : RecordingBuild
    {
        private static bool Never => false;

        public Target Bottom => _ => _.Executes(Ran());
        public Target Throwing => _ => _.OnlyWhenStatic(() => Throw()).Executes(Ran());
        public Target Behind => _ => _.DependsOn(Throwing).Executes(Ran());
        public Target Cond => _ => _.OnlyWhenStatic(() => Never).Executes(Ran());

        public Target Several => _ => _
            .OnlyWhenDynamic(() =>
            {
                return Never;
            })
            .OnlyWhenDynamic(() => !Never)
            .OnlyWhenDynamic(IsNever, "IsNever()")
            .Executes(Ran());

        private static bool IsNever() => Never;

        private static bool Throw() => throw new InvalidOperationException("no answer");
    }

    private sealed class Triggers : RecordingBuild
    {
        private static bool No => false;

        public Target Off => _ => _.OnlyWhenStatic(() => No).Triggers(Both).Executes(Ran());
        public Target On => _ => _.Triggers(Both).Executes(Ran());
        public Target Both => _ => _.Executes(Ran());
        public Target Shared => _ => _.Executes(Ran());
        public Target NeedsA => _ => _.DependsOn(Shared).OnlyWhenStatic(() => No).Executes(Ran());
        public Target NeedsB => _ => _.DependsOn(Shared).OnlyWhenStatic(() => No).Executes(Ran());
    }

    private sealed class Chain : RecordingBuild
    {
        public Target Bottom => _ => _.Executes(Ran());
        public Target Middle => _ => _.DependsOn(Bottom).Executes(Ran());
        public Target Top => _ => _.DependsOn(Middle).Executes(Ran());
    }

    private sealed class Conditions : RecordingBuild
    {
        private bool set;

        private static bool No => false;

        public Target Bottom => _ => _.Executes(Ran());
        public Target Needy => _ => _.DependsOn(Bottom).Executes(Ran());
        public Target Static => _ => _.DependsOn(Bottom).OnlyWhenStatic(() => No).OnlyWhenStatic(() => 1   > 2).Executes(Ran());
        public Target Keeping => _ => _.DependsOn(Bottom).OnlyWhenStatic(() => No).WhenSkipped(DependencyBehavior.Execute).Executes(Ran());
        public Target Dynamic => _ => _.DependsOn(Bottom).Triggers(Triggered).OnlyWhenDynamic(() => No).Executes(Ran());
        public Target Triggered => _ => _.Executes(Ran());
        public Target Sets => _ => _.Executes(Ran()).Executes(() => set = true);
        public Target Sees => _ => _.DependsOn(Sets).OnlyWhenDynamic(() => set).Executes(Ran());
        public Target Throwing => _ => _.OnlyWhenDynamic(() => No || Throw()).Executes(Ran());

        private static bool Throw() => throw new InvalidOperationException("no answer");
    }
}

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

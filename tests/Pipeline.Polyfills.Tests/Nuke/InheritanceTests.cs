using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class InheritanceTests
{
    [Fact]
    public void Targets_of_bases_and_components_are_targets_of_the_build() =>
        Assert.Equal("Pack Own", Run.Of<Build>("Own").Ran);

    [Fact]
    public void Base_adds_the_overridden_definition() =>
        Assert.Equal("base override", Run.Of<Build>("Virtual").Ran);

    [Fact]
    public void Inherit_adds_the_default_of_a_component_that_the_build_overrides() =>
        Assert.Equal("Pack default more", Run.Of<Build>("Publish").Ran);

    [Fact]
    public void Shorthand_means_the_only_target_of_a_component() =>
        Assert.Equal("Pack Short", Run.Of<Build>("Short").Ran);

    [Fact]
    public void Shorthand_needs_that_there_is_only_one()
    {
        var outcome = Run.Of<Ambiguous>("X");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Target 'Ambiguous.X' cannot have shorthand dependency on component 'ITwo'.", outcome.Output);
        Assert.Contains("Too many relevant targets:", outcome.Output);
    }

    [Fact]
    public void Try_is_silent_where_plain_fails_when_a_component_is_missing()
    {
        Assert.Equal("X", Run.Of<Trying>("X").Ran);
        Assert.Contains("which the build does not implement", Run.Of<Failing>("X").Output);
    }

    [Fact]
    public void An_explicit_implementation_takes_the_place_of_the_default() =>
        Assert.Equal("explicit", Run.Of<Explicit>("Pack").Ran);

    [Fact]
    public void Two_components_with_the_same_name_are_ambiguous_unless_the_build_decides()
    {
        Assert.Contains("Target 'Pack' is ambiguous", Run.Of<Clash>("Pack").Output);
        Assert.Equal("mine", Run.Of<Decided>("Pack").Ran);
    }

    [Fact]
    public void A_private_target_does_not_take_the_place_of_a_components() => Assert.Equal(
        "Target 'Pack' is ambiguous: Shy and IPack both have it. Make that of Shy public, which puts it in the place of the other.",
        Run.Of<Shy>("Pack").Lines[0]);

    [Fact]
    public void A_component_that_hides_anothers_target_takes_its_place() =>
        Assert.Equal("new", Run.Of<Hider>("Pack").Ran);

    [Fact]
    public void Private_targets_of_a_base_class_are_targets_too() => Assert.Equal("hidden", Run.Of<Build>("Hidden").Ran);

    [Fact]
    public void Inherit_wants_a_component_that_the_build_implements() => Assert.Equal(
        "A target inherits IPack.Pack, but Stranger does not implement IPack.", Run.Of<Stranger>("X").Lines[0]);

    [Fact]
    public void Base_wants_a_base_that_has_the_target() => Assert.StartsWith(
        "Target 'X' calls Base() but no base class of Baseless has it", Run.Of<Baseless>("X").Lines[0]);

    [Fact]
    public void Inherit_adds_other_definitions_in_the_order_of_the_calls() =>
        Assert.Equal("before mine after", Run.Of<Mixed>("Own").Ran);

    [Fact]
    public void Shorthand_needs_that_there_is_one() => Assert.Equal(
        ["Target 'Empty.X' cannot have shorthand dependency on component 'INone'.", "No relevant targets."], Run.Of<Empty>("X").Lines);

    [Fact]
    public void An_explicit_implementation_can_inherit_the_default_that_it_replaces() =>
        Assert.Equal("Pack more", Run.Of<ExplicitMore>("Pack").Ran);

    [Fact]
    public void A_component_can_implement_the_target_of_another() =>
        Assert.Equal("Pack component", Run.Of<ThroughComponent>("Pack").Ran);

    private sealed class ExplicitMore : NukeBuild, IPack
    {
        Target IPack.Pack => _ => _.Inherit<IPack>(x => x.Pack).Executes(Say("more"));
    }

    private interface IMore : IPack
    {
        Target IPack.Pack => _ => _.Inherit<IPack>(x => x.Pack).Executes(Say("component"));
    }

    private sealed class ThroughComponent : NukeBuild, IMore;

    private sealed class Shy : NukeBuild, IPack
    {
        private Target Pack => _ => _.Executes(Say("shy"));
    }

    private interface INewPack : IPack
    {
        new Target Pack => _ => _.Executes(Say("new"));
    }

    private sealed class Hider : NukeBuild, INewPack;

    private sealed class Stranger : NukeBuild
    {
        public Target X => _ => _.Inherit<IPack>(x => x.Pack);
    }

    private sealed class Baseless : NukeBuild
    {
        public Target X => _ => _.Base();
    }

    private sealed class Mixed : NukeBuild
    {
        private Target First => _ => _.Executes(Say("before"));
        private Target Last => _ => _.Executes(Say("after"));
        public Target Own => _ => _.Inherit(First).Executes(Say("mine")).Inherit(Last);
    }

    private interface INone : INukeBuild;

    private sealed class Empty : NukeBuild, INone
    {
        public Target X => _ => _.DependsOn<INone>();
    }

    private static Action Say(string text) => () => Serilog.Log.Information("ran {Text}", text);

    private interface IPack : INukeBuild
    {
        Target Pack => _ => _.Executes(Say("Pack"));
    }

    private interface IOtherPack : INukeBuild
    {
        Target Pack => _ => _.Executes(Say("Other"));
    }

    private interface IPublish : IPack
    {
        Target Publish => _ => _.DependsOn(Pack).Executes(Say("default"));
    }

    private interface ITwo : INukeBuild
    {
        Target One => _ => _.Executes(Say("1"));
        Target Two => _ => _.Executes(Say("2"));
    }

    private abstract class BaseBuild : NukeBuild
    {
        public virtual Target Virtual => _ => _.Executes(Say("base"));
        private Target Hidden => _ => _.Executes(Say("hidden"));
    }

    private sealed class Build : BaseBuild, IPublish
    {
        public Target Own => _ => _.DependsOn<IPack>(x => x.Pack).Executes(Say("Own"));
        public Target Short => _ => _.DependsOn<IPack>().Executes(Say("Short"));
        public override Target Virtual => _ => _.Base().Executes(Say("override"));
        public Target Publish => _ => _.Inherit<IPublish>(x => x.Publish).Executes(Say("more"));
    }

    private sealed class Ambiguous : NukeBuild, ITwo
    {
        public Target X => _ => _.DependsOn<ITwo>().Executes(Say("X"));
    }

    private sealed class Trying : NukeBuild
    {
        public Target X => _ => _.TryDependsOn<IPack>().TryTriggers<IPack>(x => x.Pack).Executes(Say("X"));
    }

    private sealed class Failing : NukeBuild
    {
        public Target X => _ => _.DependsOn<IPack>().Executes(Say("X"));
    }

    private sealed class Explicit : NukeBuild, IPack
    {
        Target IPack.Pack => _ => _.Executes(Say("explicit"));
    }

    private sealed class Clash : NukeBuild, IPack, IOtherPack;

    private sealed class Decided : NukeBuild, IPack, IOtherPack
    {
        public Target Pack => _ => _.Executes(Say("mine"));
    }
}

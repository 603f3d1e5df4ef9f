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

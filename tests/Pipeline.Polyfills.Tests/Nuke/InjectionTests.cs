using System.Reflection;
using Nuke.Common;
using Nuke.Common.ValueInjection;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class InjectionTests
{
    [Fact]
    public void An_attribute_of_the_builds_own_gives_members_their_values() =>
        Assert.Contains("high 2, low 1, property 3, static 4, component 5|", Run.Of<Build>("Show").Output);

    [Fact]
    public void Attributes_give_by_priority_and_components_when_asked() => Assert.Equal(
        ["gives 2 to Build", "gives 3 to Build", "gives 4 to Build", "gives 1 to Build", "gives 5 to Build"],
        Run.Of<Build>("Show").Lines.Where(line => line.Contains("gives")).Select(line => line[(line.IndexOf("gives", StringComparison.Ordinal))..]));

    [Fact]
    public void What_cannot_be_found_stays_empty_with_a_warning()
    {
        var outcome = Run.Of<Build>("Show");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("[WRN] Build.Broken has no value: nothing there", outcome.Output);
        Assert.Contains("broken initial|", outcome.Output);
    }

    [Fact]
    public void There_is_no_warning_where_the_value_is_optional() =>
        Assert.DoesNotContain("Perhaps", Run.Of<Build>("Show").Output);

    [Fact]
    public void A_value_can_come_from_another_member() => Assert.Contains("copied base text|", Run.Of<Build>("Show").Output);

    [Theory]
    [InlineData("NoSuch", "Build has no member NoSuch with a value.")]
    [InlineData("number", "Build.number must be of type String.")]
    public void Another_member_must_exist_and_fit(string member, string problem)
    {
        var attribute = new CopyOfAttribute(member);

        Assert.Equal(problem, Assert.Throws<InvalidOperationException>(() => attribute.GetValue(typeof(Build).GetMethods()[0], new Build())).Message);
    }

    [Fact]
    public void A_parameter_attribute_may_find_values_its_own_way() => Assert.Contains("shouted LOUD|", Run.Of<Build>("Show --shouted loud").Output);

    [Theory]
    [InlineData("", "text none, flag none, count 7, kind none|")]
    [InlineData("--text x --flag false --count 3 --kind two", "text x, flag False, count 3, kind Two|")]
    public void Components_ask_for_their_parameters(string arguments, string expected) =>
        Assert.Contains(expected, Run.Of<Asking>("Show " + arguments).Output);

    [Fact]
    public void A_component_and_the_build_may_declare_a_parameter_in_two_types() =>
        Assert.Contains("own True", Run.Of<Asking>("Show --flag").Output);

    [Fact]
    public void A_static_readonly_field_is_an_error_of_the_build() => Assert.Equal(
        ["Frozen.Shared cannot take a value: .NET never changes a static readonly field. Leave out one of the two."],
        Run.Of<Frozen>("Show --shared 1").Lines);

    [Fact]
    public void Only_members_can_be_asked_for() => Assert.Contains(
        "TryGetValue must name a member, as in TryGetValue(() => Name), not \"a\".", Run.Of<Wrong>("Constant").Output);

    [Fact]
    public void Members_without_attribute_have_no_value_to_ask_for() => Assert.Contains(
        "TryGetValue names Wrong.Plain, which has no attribute that would give it a value.", Run.Of<Wrong>("Unmarked").Output);

    private sealed class GivesAttribute(int value, int priority = 0) : ValueInjectionAttributeBase
    {
        public override int Priority => priority;

        public override object GetValue(MemberInfo member, object instance)
        {
            Serilog.Log.Information("gives {Value} to {Build}", value, Build.GetType().Name);
            return value;
        }
    }

    private sealed class FailsAttribute : ValueInjectionAttributeBase
    {
        public override object GetValue(MemberInfo member, object instance) => throw new InvalidOperationException("nothing there");
    }

    private sealed class CopyOfAttribute(string name) : ValueInjectionAttributeBase
    {
        public override object? GetValue(MemberInfo member, object instance) => GetMemberValue<string>(name, instance) + GetMemberValueOrNull<string>(null, instance);
    }

    private sealed class ShoutAttribute : ParameterAttribute
    {
        public override object? GetValue(MemberInfo member, object instance) => base.GetValue(member, instance)?.ToString()?.ToUpperInvariant();
    }

    private abstract class Base : NukeBuild
    {
        private string BaseText => "base text";

        protected string Said => BaseText;
    }

    private interface IGiven : INukeBuild
    {
        [Gives(5)] int Given => TryGetValue<int?>(() => Given) ?? 0;
    }

    private sealed class Build : Base, IGiven
    {
        [Gives(1, -5)] private readonly int low = 0;
        [Gives(2, 5)] private readonly int high = 0;
        [Gives(4)] private static int? shared = null;
        [Fails] private readonly string Broken = "initial";
        [Fails] [Optional] private readonly string? Perhaps = null;
        [CopyOf("BaseText")] private readonly string? copy = null;
        [Shout] private readonly string? Shouted = null;
        private readonly int number = 1;

        [Gives(3)] private int Property { get; }

        public Target Show => _ => _.Executes(() => Serilog.Log.Information("{Text}",
            $"high {high}, low {low}, property {Property}, static {shared}, component {((IGiven)this).Given}|broken {Broken}|{Perhaps}copied {copy}|shouted {Shouted}|{number}{Said}"));
    }

    private enum Kind
    {
        One,
        Two,
    }

    private interface IAsks : INukeBuild
    {
        [Parameter] string? Text => TryGetValue(() => Text);
        [Parameter] bool? Flag => TryGetValue<bool?>(() => Flag);
        [Parameter] int Count => TryGetValue<int?>(() => Count) ?? 7;
        [Parameter] Kind? Kind => TryGetValue<Kind?>(() => Kind);
    }

    private sealed class Asking : NukeBuild, IAsks
    {
        [Parameter] private readonly bool Flag = false;

        private IAsks Asks => this;

        public Target Show => _ => _.Executes(() => Serilog.Log.Information("{Text}",
            $"text {Asks.Text ?? "none"}, flag {Asks.Flag?.ToString() ?? "none"}, count {Asks.Count}, kind {Asks.Kind?.ToString() ?? "none"}| own {Flag}"));
    }

    private sealed class Frozen : RecordingBuild
    {
        [Parameter] private static readonly int? Shared = null;

        public Target Show => _ => _.Executes(Ran()).Description($"{Shared}");
    }

    private sealed class Wrong : NukeBuild
    {
        private string? Plain => ((INukeBuild)this).TryGetValue(() => Plain);

        public Target Constant => _ => _.Executes(() => ((INukeBuild)this).TryGetValue(() => "a"));
        public Target Unmarked => _ => _.Executes(() => Plain);
    }
}

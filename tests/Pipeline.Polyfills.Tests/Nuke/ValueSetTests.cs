using System.Reflection;
using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ValueSetTests
{
    [Theory]
    [InlineData("--region mars-east-1", "--region: 'mars-east-1' is not one of eu-west-1, us-east-1. Did you mean 'us-east-1'?")]
    [InlineData("--region EU-WEST-1", "--region: 'EU-WEST-1' is not one of eu-west-1, us-east-1. Did you mean 'eu-west-1'?")]
    [InlineData("--regions eu-west-1 x", "--regions: 'x' is not one of eu-west-1, us-east-1.")]
    [InlineData("--size huge", "--size: 'huge' is not one of small, large.")]
    [InlineData("--pin 1235", "--pin: the value is not a possible one.")]
    [InlineData("--letter c", "--letter: 'c' is not one of a, b.")]
    public void A_value_that_the_build_does_not_list_is_an_error(string arguments, string problem)
    {
        var outcome = Run.Of<Build>("Show " + arguments);

        Assert.Equal((2, problem), (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Fact]
    public void The_source_of_a_value_that_is_not_listed_is_named() => Assert.Equal(
        ["variable REGION: 'x' is not one of eu-west-1, us-east-1."], Run.With<Build>(new() { ["REGION"] = "x" }, "Show").Lines);

    [Fact]
    public void A_variable_that_the_build_sets_from_another_is_named_as_people_know_it()
    {
        using var repository = new Scratch();
        var run = new Run(repository) { Variables = new() { ["Region"] = "x" }, KnownAs = name => name == "Region" ? "COMPANY_REGION" : name };

        Assert.Equal(["variable COMPANY_REGION: 'x' is not one of eu-west-1, us-east-1."], run.Execute<Build>("Show").Lines);
    }

    [Fact]
    public void Help_shows_the_list_but_not_that_of_a_secret()
    {
        var help = string.Join(' ', Run.Of<Build>("--help").Output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("--region <no description> One of eu-west-1, us-east-1.", help);
        Assert.Contains("--regions <no description> Any of eu-west-1, us-east-1.", help);
        Assert.Contains("--letter <no description> One of a, b.", help);
        Assert.DoesNotContain("1234", help);
    }

    [Theory]
    [InlineData(":complete Show --letter ", "a b")]
    [InlineData(":complete Show --size ", "small large")]
    public void Completion_offers_the_list(string arguments, string offered)
    {
        using var repository = new Scratch();

        Assert.Equal(offered.Split(' '), new Run(repository).Execute<Build>(arguments.Split(' ')).Lines);
    }

    [Fact]
    public void Help_is_shown_even_if_a_list_cannot_be_read()
    {
        Assert.Contains("--odd", Run.Of<Missing>("--help").Output);
        Assert.Contains("--odd", Run.Of<Throwing>("--help").Output);
    }

    [Theory]
    [InlineData("--region eu-west-1")]
    [InlineData("--regions eu-west-1 us-east-1")]
    [InlineData("--size large")]
    [InlineData("--pin 1234")]
    [InlineData("--letter a")]
    public void A_listed_value_is_taken(string arguments) => Assert.Equal("Show", Run.Of<Build>("Show " + arguments).Ran);

    [Theory]
    [InlineData("Missing", "The values of parameter Odd are to come from Missing.Nowhere, which does not exist.")]
    [InlineData("Wrong", "The values of parameter Odd are to come from Wrong.Number, which is no IEnumerable<string>.")]
    [InlineData("Throwing", "The values of parameter Odd are to come from Throwing.Places, which has thrown IOException: no such folder")]
    [InlineData("Alien", "The values of parameter Odd are to come from Sizes.OfInstance, which is neither static nor a member of the build.")]
    public void A_list_that_cannot_be_read_is_an_error_of_the_build(string build, string problem)
    {
        var outcome = build switch
        {
            "Missing" => Run.Of<Missing>("Show --odd x"),
            "Throwing" => Run.Of<Throwing>("Show --odd x"),
            "Wrong" => Run.Of<Wrong>("Show --odd x"),
            _ => Run.Of<Alien>("Show --odd x"),
        };

        Assert.Equal((1, problem), (outcome.ExitCode, outcome.Output.Trim()));
    }

    private sealed class Sizes
    {
        internal static IEnumerable<string> All => ["small", "large"];

        public IEnumerable<string> OfInstance => All;
    }

    private sealed class LetterAttribute : ParameterAttribute
    {
        public override IEnumerable<(string, object)> GetValueSet(MemberInfo member, object instance) => [("a", 1), ("b", 2)];
    }

    private sealed class Build : RecordingBuild
    {
        [Parameter(ValueProviderMember = nameof(AllRegions))] private readonly string Region = "anywhere";
        [Parameter(ValueProviderMember = nameof(AllRegions))] private readonly string[] Regions = [];
        [Parameter(ValueProviderType = typeof(Sizes), ValueProviderMember = nameof(Sizes.All))] private readonly string? Size = null;
        [Parameter(ValueProviderMember = nameof(pins))] [Secret] private readonly string? Pin = null;
        [Letter] private readonly string? Letter = null;
        private readonly string[] pins = ["1234"];

        private IEnumerable<string> AllRegions => ["eu-west-1", "us-east-1"];

        public Target Show => _ => _.Executes(Ran()).Description($"{Region}{Regions.Length}{Size}{Pin}{Letter}");
    }

    private sealed class Missing : RecordingBuild
    {
        [Parameter(ValueProviderMember = "Nowhere")] private readonly string? Odd = null;

        public Target Show => _ => _.Executes(Ran()).Description($"{Odd}");
    }

    private sealed class Wrong : RecordingBuild
    {
        [Parameter(ValueProviderMember = nameof(Number))] private readonly string? Odd = null;

        private static int Number => 3;

        public Target Show => _ => _.Executes(Ran()).Description($"{Odd}");
    }

    private sealed class Throwing : RecordingBuild
    {
        [Parameter(ValueProviderMember = nameof(Places))] private readonly string? Odd = null;

        private static IEnumerable<string> Places => throw new IOException("no such folder");

        public Target Show => _ => _.Executes(Ran()).Description($"{Odd}");
    }

    private sealed class Alien : RecordingBuild
    {
        [Parameter(ValueProviderType = typeof(Sizes), ValueProviderMember = nameof(Sizes.OfInstance))] private readonly string? Odd = null;

        public Target Show => _ => _.Executes(Ran()).Description($"{Odd}");
    }
}

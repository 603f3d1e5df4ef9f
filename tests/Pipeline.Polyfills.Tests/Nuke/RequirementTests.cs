using Nuke.Common;
using Nuke.Common.ProjectModel;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class RequirementTests
{
    [Fact]
    public void A_missing_parameter_stops_everything_and_says_how_to_give_it()
    {
        var outcome = Run.Of<Needing>("Region");

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Equal(
            ["Target 'Region' requires RegionName (Where it runs): give --region-name VALUE, or set the variable REGION_NAME, or write \"RegionName\" into .nuke/parameters.json."],
            outcome.Lines);
    }

    [Theory]
    [InlineData("Region --region-name eu-west-1", "First Region")]
    [InlineData("Counted --count 3", "Counted")]
    [InlineData("Flagged", "Flagged")]
    [InlineData("Region --skip Region First --region-name x", "Region")]
    public void Targets_run_when_their_parameters_carry_values(string arguments, string ran) =>
        Assert.Equal(ran, Run.Of<Needing>(arguments).Ran);

    [Fact]
    public void White_space_is_no_value()
    {
        using var repository = new Scratch();

        Assert.Equal(2, new Run(repository).Execute<Needing>(["Region", "--region-name", "  "]).ExitCode);
    }

    [Fact]
    public void A_missing_number_is_missing() => Assert.Equal(2, Run.Of<Needing>("Counted").ExitCode);

    [Fact]
    public void A_condition_is_shown_as_it_is_written()
    {
        var outcome = Run.Of<Needing>("Many --count 3");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(["Target 'Many' requires (Count > 5)."], outcome.Lines);
    }

    [Fact]
    public void A_secret_is_never_to_be_given_on_the_command_line() =>
        Assert.Equal(["Target 'Secretive' requires Token: set the variable TOKEN."], Run.Of<Needing>("Secretive").Lines);

    [Fact]
    public void The_variable_that_would_do_is_named() =>
        Assert.Contains("or set the variable STAGE,", Run.Of<Needing>("Staged").Output);

    [Fact]
    public void All_requirements_are_reported_together() =>
        Assert.Equal(3, Run.Of<Needing>("Region Secretive Staged").Lines.Length);

    [Fact]
    public void A_member_without_attribute_cannot_be_required()
    {
        var outcome = Run.Of<Needing>("Odd");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("Member 'plain' is required from target 'Odd' but not marked with an injection attribute.", outcome.Output);
    }

    [Fact]
    public void A_requirement_that_throws_fails_the_build_before_anything_runs()
    {
        var outcome = Run.Of<Other>("First Throwing");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Ran));
        Assert.Equal("Invocation of requirement for Throwing has thrown an exception", outcome.Lines[0]);
        Assert.StartsWith("System.InvalidOperationException: no answer", outcome.Lines[1]);
    }

    [Theory]
    [InlineData("Unreadable", "Solution: there is no solution ")]
    [InlineData("Unread", "Solution: there is no solution ")]
    public void What_a_requirement_finds_wrong_with_the_parameters_is_told_as_such(string target, string problem)
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "Solution": "none.sln" }""");
        var outcome = new Run(repository).Execute<Unsolved>(target);

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(problem, Assert.Single(outcome.Lines));
    }

    [Theory]
    [InlineData("OfComponent", 2)]
    [InlineData("OfComponent --token x", 0)]
    [InlineData("First --skip", 0)]
    [InlineData("Number", 0)]
    [InlineData("Several --second x", 2)]
    [InlineData("Several --first x --second x", 0)]
    public void Members_of_any_kind_can_be_required(string arguments, int exitCode) =>
        Assert.Equal(exitCode, Run.Of<Other>(arguments).ExitCode);

    [Fact]
    public void Requirements_are_told_in_the_order_of_the_plan() => Assert.Equal(
        ["Target 'First' requires Never().", "Target 'Throwing' requires Never()."],
        Run.Of<Ordered>("Throwing").Lines);

    [Fact]
    public void A_required_member_of_a_component_holds_for_the_whole_build() =>
        Assert.Equal((2, "The build requires Owner: give --owner VALUE, or set the variable OWNER, or write \"Owner\" into .nuke/parameters.json."), Text(Run.Of<Owned>("Any")));

    private static (int, string) Text(Outcome outcome) => (outcome.ExitCode, outcome.Output.Trim());

    [Fact]
    public void Required_holds_for_the_whole_build()
    {
        Assert.Equal((2, ""), (Run.Of<AlwaysNeeding>("Any").ExitCode, Run.Of<AlwaysNeeding>("Any").Ran));
        Assert.Equal("Any", Run.Of<AlwaysNeeding>("Any --must x").Ran);
    }

    private sealed class Needing : RecordingBuild
    {
        [Parameter("Where it runs.")] private readonly string? RegionName = null;
        [Parameter] private readonly int? Count = null;
        [Parameter] private readonly bool Flag = false;
        [Parameter] [Secret] private readonly string? Token = null;
        [Parameter] private readonly string? Stage = null;
        private readonly string? plain = null;

        public Target First => _ => _.Executes(Ran());
        public Target Region => _ => _.DependsOn(First).Requires(() => RegionName).Executes(Ran());
        public Target Flagged => _ => _.Requires(() => !Flag).Executes(Ran());
        public Target Many => _ => _.Requires(() => Count > 5).Executes(Ran());
        public Target Secretive => _ => _.Requires(() => Token).Executes(Ran());
        public Target Staged => _ => _.Requires(() => Stage).Executes(Ran());
        public Target Odd => _ => _.Requires(() => plain).Executes(Ran());
        public Target Counted => _ => _.Requires(() => Count).Executes(Ran());
    }

    private interface ITokens : INukeBuild
    {
        [Parameter] string? Token => TryGetValue(() => Token);
    }

    private sealed class Other : RecordingBuild, ITokens
    {
        [Parameter] private readonly int Plain = 0;
        [Parameter(Name = "First")] private readonly string? One = null;
        [Parameter(Name = "Second")] private readonly string? Two = null;

        public Target First => _ => _.Executes(Ran());
        public Target Throwing => _ => _.DependsOn(First).Requires(() => Throw()).Executes(Ran());
        public Target OfComponent => _ => _.Requires(() => ((ITokens)this).Token).Executes(Ran());
        public Target Several => _ => _.Requires(() => One, () => Two).Executes(Ran());
        public Target Number => _ => _.Requires<int>(() => Plain).Executes(Ran());

        private static bool Throw() => throw new InvalidOperationException("no answer");
    }

    private interface ISolved : INukeBuild
    {
        [Solution] Solution? Solution => TryGetValue(() => Solution);
    }

    private sealed class Unsolved : RecordingBuild, ISolved
    {
        [Parameter("Solution")] private readonly string? Solution = null;

        private ISolved Solved => this;

        public Target Unreadable => _ => _.Requires(() => Solved.Solution).Executes(Ran());
        public Target Unread => _ => _.Requires(() => Solved.Solution!.Path != null && Solution != null).Executes(Ran());
    }

    private sealed class Ordered : RecordingBuild
    {
        public Target Throwing => _ => _.DependsOn(First).Requires(() => Never()).Executes(Ran());
        public Target First => _ => _.Requires(() => Never()).Executes(Ran());

        private static bool Never() => false;
    }

    private interface IOwned : INukeBuild
    {
        [Parameter] [Required] string? Owner => TryGetValue(() => Owner);
    }

    private sealed class Owned : RecordingBuild, IOwned
    {
        public Target Any => _ => _.Executes(Ran());
    }

    private sealed class AlwaysNeeding : RecordingBuild
    {
        [Parameter] [Required] private readonly string? Must = null;

        public Target Any => _ => _.Executes(Ran()).Description($"{Must}");
    }
}

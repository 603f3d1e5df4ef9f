using Nuke.Common;
using Nuke.Common.CI;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class PartitionTests
{
    [Theory]
    [InlineData("", "1/1 a b c d e")]
    [InlineData("--partition 1/2", "1/2 a c e")]
    [InlineData("--partition 2/2", "2/2 b d")]
    [InlineData("--partition 6/6", "6/6")]
    public void A_run_does_its_part(string arguments, string did) => Assert.Contains($"did {did}|", Run.Of<Build>("Divided " + arguments).Output);

    [Theory]
    [InlineData("3/2")]
    [InlineData("0/2")]
    [InlineData("2")]
    [InlineData("a/b")]
    public void A_part_that_is_none_is_an_error(string text)
    {
        var outcome = Run.Of<Build>("Divided --partition " + text);

        Assert.Equal((2, $"--partition: '{text}' is not PART/TOTAL, as in 2/3."), (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Fact]
    public void A_variable_tells_the_part_too() =>
        Assert.Contains("did 2/2 b d|", Run.With<Build>(new() { ["NUKE_PARTITION"] = "2/2" }, "Divided").Output);

    [Fact]
    public void A_parameter_can_be_a_partition()
    {
        Assert.Contains("own 2/3", Run.Of<Build>("Divided --own 2/3").Output);
        Assert.Equal(["--own: '4/3' is not PART/TOTAL, as in 2/3."], Run.Of<Build>("Divided --own 4/3").Lines);
    }

    [Fact]
    public void A_target_is_divided_into_at_least_two() => Assert.Equal(
        "Target 'One' cannot be divided into 1: Partition needs a size of at least 2.", Run.Of<Undivided>("One").Lines[0]);

    private sealed class Build : NukeBuild
    {
        [Parameter] private readonly Partition Own = Partition.Single;

        public Target Divided => _ => _.Partition(2).Executes(() => Serilog.Log.Information(
            "{Text}", $"did {string.Join(' ', Partition.GetCurrent("abcde").Select(letter => letter.ToString()).Prepend(Partition.ToString()))}| own {Own} of {ExecutionPlan.Single().PartitionSize}"));
    }

    private sealed class Undivided : RecordingBuild
    {
        public Target One => _ => _.Partition(1).Executes(Ran());
    }
}

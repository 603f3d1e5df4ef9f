using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class SampleRunTests
{
    public static IEnumerable<object[]> Runs => from run in Moments.Runs.Keys from host in Host.Kinds select new object[] { run, host };

    public static TheoryData<string> Hosts => new(Host.Kinds);

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_run_looks_as_accepted(string run, string host) => Snapshot.Matches($"{run}.{host}", Host.Shown(host, Moments.Runs[run]));

    [Theory]
    [MemberData(nameof(Hosts))]
    public void A_failure_of_each_kind_looks_as_accepted(string host) =>
        Snapshot.Matches($"failures.{host}", string.Join("\n", SampleFailures.All.Select(failure => Host.Shown(host, [Moments.Event(new FailureRaised(failure))]))));

    [Fact]
    public void Every_kind_of_failure_is_among_the_samples()
    {
        var kinds = typeof(PipelineFailure).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PipelineFailure)) && !type.IsAbstract);
        Assert.Empty(kinds.Except(SampleFailures.All.Select(failure => failure.GetType())));
    }

    [Theory]
    [InlineData("terminal-no-color")]
    [InlineData("terminal-ascii")]
    [InlineData("redirected")]
    public void Without_colour_there_is_no_escape_sequence_to_be_seen(string host) =>
        Assert.All(Moments.Runs.Values, run => Assert.DoesNotContain('\e', Host.Shown(host, run)));

    [Fact]
    public void An_ASCII_terminal_gets_ASCII_only() =>
        Assert.All(Moments.Runs.Values, run => Assert.All(Host.Shown("terminal-ascii", run), letter => Assert.True(char.IsAscii(letter), $"{letter}")));
}

using Pipeline.Failures;
using Pipeline.Tests.Reporting;

namespace Pipeline.Tests.Failures;

public class KindsTests
{
    [Fact]
    public void Every_kind_has_its_exit_code() => Assert.Equal(
        [(nameof(InvalidInput), 2), (nameof(NotReady), 3), (nameof(DeploymentFailed), 4), (nameof(BuildFailed), 4), (nameof(NoAnswer), 4), (nameof(Refused), 5), (nameof(Missing), 5), (nameof(SeveralFailed), 7), (nameof(StillRunning), 6), (nameof(NeedsApproval), 7), (nameof(Interrupted), 130)],
        SampleFailures.All.Select(failure => (failure.GetType().Name, failure.ExitCode)));

    [Fact]
    public void A_summary_is_one_line_of_at_most_80_characters() => Assert.All(SampleFailures.All, failure =>
    {
        Assert.InRange(failure.Summary.Length, 1, 80);
        Assert.DoesNotContain('\n', failure.Summary);
    });

    [Fact]
    public void As_text_a_failure_is_code_summary_detail_and_hint_without_a_stack() => Assert.All(SampleFailures.All, failure =>
    {
        var lines = new[] { $"{failure.Code}: {failure.Summary}", failure.Detail, failure.Hint }.Where(text => text.Length > 0);
        Assert.Equal(string.Join(Environment.NewLine, lines), Thrown(failure).ToString());
    });

    [Fact]
    public void Problems_are_all_listed_with_their_places()
    {
        var failure = new InvalidInput([new Problem("PL1", "first", new Location("a.yaml", 1, 2), "fix it"), new Problem("PL2", "second")]);
        Assert.Equal($"a.yaml:1:2 PL1 first; fix it{Environment.NewLine}PL2 second", failure.Detail);
        Assert.Equal(("PL1", "2 problems in the input"), (failure.Code, failure.Summary));
    }

    [Fact]
    public void A_single_check_is_told_by_its_own_words()
    {
        var failure = new NotReady(new Problem("PL3020", "another account", new Location("a.yaml", 3), "set AWS_PROFILE"));
        Assert.Equal(("another account", "at a.yaml:3", "set AWS_PROFILE"), (failure.Summary, failure.Detail, failure.Hint));
    }

    [Fact]
    public void Several_checks_are_counted_and_listed_each_with_its_fix()
    {
        var failure = new NotReady([new Problem("PL3001", "no credentials", null, "sign in"), new Problem("PL3004", "no network", null, "plug it in")]);
        Assert.Equal(("2 checks failed", $"PL3001 no credentials; sign in{Environment.NewLine}PL3004 no network; plug it in", ""), (failure.Summary, failure.Detail, failure.Hint));
    }

    [Theory]
    [InlineData("", "reason")]
    [InlineData("11-22", "reason (request id 11-22)")]
    public void A_refusal_without_a_request_id_does_not_mention_one(string id, string detail) =>
        Assert.Equal(detail, new Refused("PL5000", "s3:PutObject", "reason", id, "").Detail);

    [Fact]
    public void An_interruption_says_what_goes_on()
    {
        Assert.Equal("Nothing was under way.", new Interrupted([]).Detail);
        Assert.Equal("Still going on: stack a, stack b.", new Interrupted(["stack a", "stack b"]).Detail);
    }

    [Theory]
    [InlineData(0, 0, "f.yaml")]
    [InlineData(0, 4, "f.yaml")]
    [InlineData(3, 0, "f.yaml:3")]
    [InlineData(3, 4, "f.yaml:3:4")]
    public void A_place_reads_as_editors_understand_it(int line, int column, string text) => Assert.Equal(text, new Location("f.yaml", line, column).ToString());

    // A thrown exception has a stack, which must not show.
    private static Exception Thrown(Exception failure) => Record.Exception((Action)(() => throw failure))!;
}

using Pipeline.Failures;
using Pipeline.Reporting;

namespace Pipeline.Tests.Reporting;

public class GitHubPrinterTests
{
    [Fact]
    public void Line_ends_and_percent_signs_of_a_message_are_escaped() =>
        Assert.Equal("::error::50%25 done%0D%0A::set-env::no: comma, colon", GitHubCommand.Text("error", null, null, "50% done\r\n::set-env::no: comma, colon"));

    [Fact]
    public void Colons_and_commas_of_properties_are_escaped_too() =>
        Assert.Equal("::error file=a%3Ab%2Cc%25%0A.yaml,line=3,col=4,title=PL1%3A x::m", GitHubCommand.Text("error", new Location("a:b,c%\n.yaml", 3, 4), "PL1: x", "m"));

    [Theory]
    [InlineData(0, 0, "::warning file=f.yaml::m")]
    [InlineData(7, 0, "::warning file=f.yaml,line=7::m")]
    [InlineData(7, 2, "::warning file=f.yaml,line=7,col=2::m")]
    [InlineData(0, 2, "::warning file=f.yaml::m")]
    public void Only_what_is_known_of_a_place_is_said(int line, int column, string command) =>
        Assert.Equal(command, GitHubCommand.Text("warning", new Location("f.yaml", line, column), null, "m"));

    [Fact]
    public void No_more_annotations_are_made_than_the_runner_shows()
    {
        var output = new StringWriter();
        var problems = Enumerable.Range(1, 25).Select(line => new Problem("PL2001", "wrong", new Location("f.yaml", line))).ToArray();
        new GitHubPrinter(output, null).Show(new FailureRaised(new InvalidInput(problems)), TimeSpan.Zero);
        Assert.Equal(10, output.ToString().Split("::error").Length - 1);
    }

    [Fact]
    public void Outputs_and_next_step_come_after_the_group_of_the_target()
    {
        var (inside, outside) = AroundTheGroup(new RunFinished());
        Assert.DoesNotContain("value", inside);
        Assert.Contains("value", outside);
        Assert.Contains("Next: ./build.sh Plan", outside);
    }

    [Fact]
    public void Outputs_and_failure_come_after_the_group_and_the_failure_alone_says_what_is_next()
    {
        var (inside, outside) = AroundTheGroup(new FailureRaised(new Interrupted([])));
        Assert.DoesNotContain("value", inside);
        Assert.Contains("value", outside);
        Assert.Contains("PL1300", outside);
        Assert.DoesNotContain("Next:", outside);
    }

    private static (string Inside, string Outside) AroundTheGroup(Event end)
    {
        var output = new StringWriter { NewLine = "\n" };
        using (var reporter = new Reporter([new PlainPrinter(output, Host.Traits("github")), new GitHubPrinter(output, null)], new ManualClock()))
        {
            output.WriteLine("::group::DeployPortfolio");
            reporter.Raise(new StepFinished("portfolio", Outcome.Unchanged));
            reporter.Raise(new OutputsReady([new("module", "Name", "value")], "./build.sh Plan"));
            reporter.Raise(new WorkEnded());
            output.WriteLine("::endgroup::");
            reporter.Raise(end);
        }
        return output.ToString().Split("::endgroup::") is [var before, var after] ? (before, after) : default;
    }

    [Fact]
    public void Code_in_a_failure_cannot_leave_its_fence()
    {
        var summary = JobSummary.Of(new DeploymentFailed("s", "r", "before\n```\n# heading", "", ""));
        Assert.Contains("````text\nbefore\n```\n# heading\n````\n", summary);
    }

    [Fact]
    public void A_cell_stays_in_its_row()
    {
        var summary = JobSummary.Of(new OutputsReady([new("a|b", "Name", "one\ntwo|three")], null), TimeSpan.Zero);
        Assert.EndsWith("| a\\|b | Name | `one two\\|three` |\n", summary);
    }

    [Fact]
    public void A_part_that_is_too_long_for_GitHub_is_named_and_the_others_stay()
    {
        var joined = JobSummary.Joined(["### first\n", $"### plan\n{new string('x', 2_000_000)}", "### last\n"]);
        Assert.True(joined.Length < 1024 * 1024);
        Assert.Contains("### first\n", joined);
        Assert.Contains("### plan\n\nThis is too long", joined);
        Assert.Contains("### last\n", joined);
    }
}

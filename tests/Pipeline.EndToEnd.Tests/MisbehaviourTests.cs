namespace Pipeline.EndToEnd.Tests;

/// <summary>The sandbox of a run in the environment local, told to misbehave on the command line.</summary>
public sealed class MisbehaviourTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Theory]
    [InlineData("--sandbox-fail ssm:PutParametr", "did you mean 'PutParameter'?")]
    [InlineData("--sandbox-fail LaunchRole=broken", "a reason stands behind a colon")]
    [InlineData("--sandbox-latency 80..20", "50 is 50 ms, 20..80 anything between")]
    [InlineData("--sandbox-throttle 5", "5/s are five calls a second")]
    [InlineData("--sandbox-errors 2", "0.1 and 10% are a tenth")]
    [InlineData("--sandbox-drops often", "0.1 and 10% are a tenth")]
    [InlineData("--sandbox-resource-delay long", "a bare number counts seconds")]
    [InlineData("--sandbox-page-size 0", "--sandbox-page-size 1 is the least")]
    [InlineData("--sandbox-time-scale -1", "--sandbox-time-scale 0 is the least")]
    public async Task What_cannot_be_meant_is_refused_with_what_to_type(string option, string says)
    {
        (await CommandLine.RunAsync(checkout, $"CreateProjectRoles {option}")).Exits(2).Says("PL2003").Says(says);
        Assert.False(Directory.Exists(Path.Combine(checkout.Root, ".nuke/temp/sandbox")));
    }

    [Fact]
    public async Task All_that_cannot_be_meant_is_said_at_once() =>
        (await CommandLine.RunAsync(checkout, "CreateProjectRoles --sandbox-errors 2 --sandbox-throttle 5 --sandbox-page-size 0")).Exits(2).Says("3 problems in the input");

    [Theory]
    [InlineData("--sandbox-fail LaunchRole")]
    [InlineData("--sandbox-latency 5")]
    [InlineData("--sandbox-reset")]
    [InlineData("--sandbox-kill-at 3")]
    public async Task Where_there_is_no_sandbox_nothing_is_told_to_misbehave(string option) =>
        (await CommandLine.RunAsync(checkout, $"Plan --environment dev {option}")).Exits(2).Says("PL2002").Says(option.Split(' ')[0]);

    [Fact]
    public async Task A_failure_with_a_code_of_AWS_fails_the_run_as_AWS_would_and_the_next_run_goes_on()
    {
        (await CommandLine.RunAsync(checkout, "DeployPortfolio --sandbox-fail \"CreateProduct:AccessDeniedException not today\"")).Exits(5).Says("not today");
        (await CommandLine.RunAsync(checkout, "DeployPortfolio --sandbox-fail Nonexistent")).Exits(0).Says("--sandbox-fail Nonexistent: nothing of that name came up");
    }

    [Fact]
    public async Task A_run_killed_at_a_call_is_taken_up_by_the_next_one()
    {
        var killed = await CommandLine.RunAsync(checkout, "DeployPortfolio --sandbox-kill-at 12");
        Assert.NotInRange(killed.ExitCode, 0, 10);

        (await CommandLine.RunAsync(checkout, "DeployPortfolio")).Exits(0);
        Assert.DoesNotContain("_COMPLETE", (await CommandLine.RunAsync(checkout, "DeployPortfolio")).Exits(0).Output);
    }

    [Fact]
    public async Task The_sandbox_for_other_programs_kills_none() =>
        (await CommandLine.RunAsync(checkout, "Sandbox --sandbox-kill-at 3")).Exits(2).Says("PL2004").Says("--sandbox-drops");

    [Fact]
    public async Task A_reset_forgets_what_earlier_runs_made()
    {
        (await CommandLine.RunAsync(checkout, "CreateProjectRoles")).Exits(0);
        Assert.DoesNotContain("CREATE_COMPLETE", (await CommandLine.RunAsync(checkout, "CreateProjectRoles")).Exits(0).Output);
        (await CommandLine.RunAsync(checkout, "CreateProjectRoles --sandbox-reset")).Exits(0).Says("CREATE_COMPLETE");
    }

    [Fact]
    public async Task Throttling_errors_breaking_connections_and_small_pages_are_got_over() =>
        (await CommandLine.RunAsync(checkout, "DeployPortfolio --sandbox-errors 0.1 --sandbox-drops 0.03 --sandbox-latency 0..3 --sandbox-page-size 1 --sandbox-throttle 200/s --sandbox-seed 3")).Exits(0);
}

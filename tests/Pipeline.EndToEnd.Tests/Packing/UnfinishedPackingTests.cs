using Pipeline.Failures;
using Pipeline.Modules.ModelStore;
using Pipeline.Reporting;

namespace Pipeline.EndToEnd.Tests.Packing;

/// <summary>Builds that nobody watches to their end, and builds that end badly.</summary>
public class UnfinishedPackingTests
{
    [Fact]
    public async Task A_build_that_goes_on_after_an_interruption_is_watched_on_and_not_started_again()
    {
        using var interrupted = new CancellationTokenSource();
        await using var packer = await Packer.StartAsync(options => options with { TimeScale = 0.02, Acted = call => End(call.Operation, interrupted) });
        var request = new PackingRequest("models/answers", [Packer.MiniLm]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => packer.PackAsync(request, interrupted.Token));
        Assert.Equal(1, packer.Count("StartBuild"));
        Assert.Equal("Still going on: packing answers.", new Interrupted(packer.UnderWay).Detail);

        var packed = await packer.PackAsync(request, default);
        Assert.Equal(1, packer.Count("StartBuild"));
        Assert.Contains(packer.Events, one => one is StepStarted { Step: "packing answers", Action: "watching the build that goes on" });
        Assert.NotEmpty(await PackingTests.NamesAsync(packer, packed));
    }

    [Fact]
    public async Task A_build_that_takes_too_long_to_watch_is_still_running_and_says_how_to_go_on()
    {
        await using var packer = await Packer.StartAsync(options => options with { TimeScale = 0.02 });
        var request = new PackingRequest("models/answers", [Packer.MiniLm]);
        var running = await Assert.ThrowsAsync<StillRunning>(() => packer.PackAsync(request, default, TimeSpan.FromMilliseconds(100)));
        Assert.Equal(6, running.ExitCode);
        Assert.StartsWith("packing answers is still in ", running.Summary);
        Assert.Contains("Run the same command again", running.Hint);
    }

    [Fact]
    public async Task A_run_that_ends_between_the_build_and_its_mark_is_taken_up_without_a_build()
    {
        await using var packer = await Packer.StartAsync();
        var packed = await packer.PackAsync(Packer.MiniLm);
        using (var session = packer.Session())
            await session.Storage.DeleteObjectAsync(packed.Bucket, packed.Key.Replace("model.tar.gz", "complete.json"));

        await packer.PackAsync(Packer.MiniLm);
        Assert.Equal(1, packer.Count("StartBuild"));
    }

    [Theory]
    [InlineData("it broke", "PL4020", "Correct the cause")]
    [InlineData("owner/model at main is gated: accept its licence", "PL4021", "create-secret")]
    [InlineData("OSError: [Errno 28] No space left on device", "PL4022", "BUILD_GENERAL1_XLARGE")]
    [InlineData("owner/model at main is not found on the hub", "PL4023", "revision")]
    public async Task A_build_that_fails_tells_phase_reason_and_log_and_what_to_do(string reason, string code, string hint)
    {
        await using var packer = await Packer.StartAsync(options => options with { Fail = [$"{Packer.Project}:{reason}"] });
        var failed = await Assert.ThrowsAsync<BuildFailed>(() => packer.PackAsync(Packer.MiniLm));

        Assert.Equal((4, code, "packing answers failed in BUILD"), (failed.ExitCode, failed.Code, failed.Summary));
        Assert.Contains($"COMMAND_EXECUTION_ERROR Error while executing command: python archive.py. Reason: {reason}", failed.Detail);
        Assert.Contains("Running command python archive.py", failed.Detail);
        Assert.Contains(hint, failed.Hint);
        Assert.Contains(packer.Events, one => one is StepFinished { Step: "packing answers", Outcome: Outcome.Failed });
    }

    [Fact]
    public async Task What_a_failed_build_left_is_not_taken_for_whole()
    {
        // At AWS as here, a build that fails in BUILD uploads what its source brought.
        await using var packer = await Packer.StartAsync(options => options with { Fail = [$"{Packer.Project}:it broke"] });
        await Assert.ThrowsAsync<BuildFailed>(() => packer.PackAsync(Packer.MiniLm));
        await Assert.ThrowsAsync<BuildFailed>(() => packer.PackAsync(Packer.MiniLm));
        Assert.Equal(2, packer.Count("StartBuild"));
    }

    [Fact]
    public async Task A_secret_that_is_not_there_is_told_as_such()
    {
        await using var packer = await Packer.StartAsync();
        var failed = await Assert.ThrowsAsync<BuildFailed>(() => packer.PackAsync(new PackingRequest("models/answers", [Packer.MiniLm], "huggingface/missing"), default));
        Assert.Equal(("PL4024", "packing answers failed in DOWNLOAD_SOURCE"), (failed.Code, failed.Summary));
    }

    [Fact]
    public async Task A_role_that_was_made_moments_ago_is_given_time()
    {
        await using var packer = await Packer.StartAsync(options => options with { PropagationDelay = TimeSpan.FromSeconds(2) });
        Assert.NotEmpty(await PackingTests.NamesAsync(packer, await packer.PackAsync(Packer.MiniLm)));
        Assert.True(packer.Count("StartBuild") > 1);
    }

    private static void End(string operation, CancellationTokenSource run)
    {
        if (operation == "StartBuild")
            run.Cancel();
    }
}

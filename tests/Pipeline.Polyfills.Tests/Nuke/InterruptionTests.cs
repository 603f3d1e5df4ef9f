using Nuke.Common;
using Nuke.Common.Building;
using Nuke.Common.Running;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class InterruptionTests
{
    [Theory]
    [InlineData("Front Back Never Cleanup --parallel 2", "║ Front|at the front|║ Back|at the back|║ Cleanup|cleaned|Front Aborted|Back Aborted|Never NotRun|Cleanup Succeeded|Build interrupted")]
    [InlineData("Front Never Cleanup", "║ Front|at the front|║ Cleanup|cleaned|Front Aborted|Never NotRun|Cleanup Succeeded|Build interrupted")]
    public void Nothing_printed_is_lost_what_is_assured_runs_and_the_table_tells_the_rest(string arguments, string expected)
    {
        using var repository = new Scratch();
        var output = new StringWriter();
        var surroundings = new Surroundings(output, arguments.Split(' '), new Dictionary<string, string>(), repository.Root);
        using var over = new ManualResetEventSlim();
        Build.Ended.Value = over.Set;

        // The threads of an interrupted run never come back: the process would be gone.
        new Thread(() => BuildRun.Within<Build>(surroundings)) { IsBackground = true }.Start();
        over.Wait();

        var text = string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var places = expected.Split('|').Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_run_that_deals_with_the_signal_goes_on_below_its_heading()
    {
        var lines = Run.With<Build>(new() { ["GITHUB_ACTIONS"] = "true" }, "Survives Beside --parallel 2").Lines;

        Assert.Equal(
            "::group::Survives|before|::endgroup::|::group::Beside|beside before|::endgroup::|::group::Survives (continued)|after|::endgroup::|::group::Beside (continued)|beside after|::endgroup::",
            string.Join('|', lines.TakeWhile(line => line.Length > 0).Select(line => line[(line.IndexOf(']') + 1)..].Trim())));
    }

    private sealed class Build : NukeBuild
    {
        public static readonly AsyncLocal<Action?> Ended = new();
        private readonly CountdownEvent there = new(NukeBuildArguments.Contains("Back") ? 2 : 1);
        private readonly ManualResetEventSlim spoken = new();
        private readonly ManualResetEventSlim released = new();

        private static IReadOnlyList<string> NukeBuildArguments => Session.Current.Surroundings.Arguments;

        public Target Cleanup => _ => _.After(Never).AssuredAfterFailure().Executes(() => Log.Information("cleaned"));
        public Target Never => _ => _.After(Front).Executes(() => Log.Information("never"));

        public Target Beside => _ => _.Executes(() =>
        {
            Log.Information("beside before");
            spoken.Set();
            released.Wait();
            Log.Information("beside after");
        });

        public Target Survives => _ => _.Executes(() =>
        {
            Log.Information("before");
            spoken.Wait();
            Session.Current.Printer.Blocks.Release();
            Log.Information("after");
            released.Set();
        });

        public Target Back => _ => _.Executes(() => Wait("at the back"));

        public Target Front => _ => _.Executes(() =>
        {
            ThreadPool.QueueUserWorkItem(_ =>
            {
                there.Wait();
                Session.Current.Interruption.Happen();
                Ended.Value!();
            });
            Wait("at the front");
        });

        private void Wait(string words)
        {
            Log.Information("{Words}", words);
            there.Signal();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}

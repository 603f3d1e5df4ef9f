using Nuke.Common;
using Nuke.Common.Building;
using Nuke.Common.Tooling;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class ParallelOutputTests
{
    [Fact]
    public void What_is_printed_is_what_a_serial_run_prints()
    {
        var serial = UpToTheTable(Run.Of<Talkative>("First Second Third").Output);

        Assert.Equal(serial, UpToTheTable(Run.Of<Talkative>("First Second Third --parallel 3").Output));
        Assert.Contains("line 19 of Third", serial);
    }

    // The table tells durations.
    private static string UpToTheTable(string output) => output[..output.IndexOf("\n═", StringComparison.Ordinal)];

    [Fact]
    public void On_github_groups_are_never_within_groups()
    {
        var lines = Run.With<Talkative>(new() { ["GITHUB_ACTIONS"] = "true" }, "First Second Third --parallel 3").Lines;

        Assert.Equal(
            "::group::First ::endgroup:: ::group::Second ::endgroup:: ::group::Third ::endgroup::",
            string.Join(' ', lines.Where(line => line.StartsWith("::group::", StringComparison.Ordinal) || line.StartsWith("::endgroup::", StringComparison.Ordinal))));
        Assert.Contains("a group of its own", lines);
    }

    [Fact]
    public void The_first_target_prints_as_it_goes_and_the_others_when_it_is_done()
    {
        var outcome = Run.Of<Watched>("Front Back --parallel 2");

        Assert.Equal(0, outcome.ExitCode);
        string[] expected = ["║ Front", "12:00:00 [INF] from the front", "from nowhere", "║ Back", "12:00:00 [INF] from the back"];
        Assert.Equal(expected, outcome.Lines.Where(expected.Contains));
    }

    [Fact]
    public void The_lines_of_programs_stay_with_their_target()
    {
        using var repository = new Scratch();
        var run = new Run(repository) { Variables = new() { ["TOOL"] = FakeTool.In(repository) } };

        var lines = run.Execute<Calling>("One Two --parallel 2").Lines;

        var two = Array.FindIndex(lines, line => line == "║ Two");
        Assert.All(lines.Select((line, at) => (line, at)).Where(pair => pair.line.Contains("called one")), pair => Assert.True(pair.at < two));
        Assert.All(lines.Select((line, at) => (line, at)).Where(pair => pair.line.Contains("called two")), pair => Assert.True(pair.at > two));
        Assert.Equal(20, lines.Count(line => line.Contains("[DBG] called")));
    }

    [Fact]
    public void A_secret_that_becomes_known_while_output_is_held_is_masked_in_it()
    {
        var outcome = Run.Of<Late>("Front Back --parallel 2");

        Assert.Contains("12:00:00 [INF] token [REDACTED]", outcome.Lines);
    }

    [Fact]
    public void Warnings_come_again_in_the_order_of_the_plan()
    {
        var outcome = Run.Of<Talkative>("First Second Third --parallel 3");

        Assert.Equal(
            "First: careful Second: careful Third: careful",
            string.Join(' ', outcome.Lines.Where(line => line.StartsWith("[WRN]", StringComparison.Ordinal)).Select(line => line[6..])));
    }

    private sealed class Talkative : NukeBuild
    {
        public Target Third => _ => _.Executes(() => Talk("Third"));
        public Target Second => _ => _.Executes(() => Talk("Second"));
        public Target First => _ => _.Executes(() => Talk("First"));

        private static async Task Talk(string name)
        {
            for (var at = 0; at < 20; at++)
            {
                await Task.Yield();
                Console.Write("line ");
                Console.WriteLine($"{at} of {name}");
                Log.Information("log {At} of {Name}", at, name);
                var thread = new Thread(() => Console.Error.WriteLine($"complaint {at} of {name}"));
                thread.Start();
                thread.Join();
            }

            Console.WriteLine("::group::a group of its own");
            Console.WriteLine("::endgroup::");
            Log.Warning("careful");
            Console.Write("no end of line");
        }
    }

    private sealed class Watched : NukeBuild
    {
        private readonly ManualResetEventSlim spoken = new();

        public Target Back => _ => _.Executes(() =>
        {
            Log.Information("from the back");
            spoken.Set();
        });

        public Target Front => _ => _.Executes(() =>
        {
            spoken.Wait();
            Log.Information("from the front");
            var printer = Session.Current.Printer;
            var stranger = new Thread(() => printer.Line("from nowhere"));
            stranger.UnsafeStart();
            stranger.Join();
        });
    }

    private sealed class Calling : NukeBuild
    {
        [Parameter] private readonly string Tool = "";

        public Target Two => _ => _.Executes(() => Call("two"));
        public Target One => _ => _.Executes(() => Call("one"));

        private void Call(string name)
        {
            for (var at = 0; at < 10; at++)
                ProcessTasks.StartProcess(Tool, name, logInvocation: false).AssertZeroExitCode();
        }
    }

    private sealed class Late : NukeBuild
    {
        private readonly ManualResetEventSlim spoken = new();

        public Target Back => _ => _.Executes(() =>
        {
            Log.Information("token late-secret");
            spoken.Set();
        });

        public Target Front => _ => _.Executes(() =>
        {
            spoken.Wait();
            ArgumentStringHandler arguments = $"{"late-secret":r}";
            arguments.ToStringAndClear();
        });
    }
}

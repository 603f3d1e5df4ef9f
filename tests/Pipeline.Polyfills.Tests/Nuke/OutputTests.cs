using Nuke.Common;
using Nuke.Common.Utilities.Collections;
using Serilog;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class OutputTests
{
    [Fact]
    public void A_run_has_headings_lines_and_a_table()
    {
        var outcome = Run.Of<Build>("Compile");

        Assert.Equal(
            """

            ╬════════════
            ║ Compile
            ╬═══

            12:00:00 [INF] text 3 C:\x

            ═══════════════════════════════════════
            Target             Status      Duration
            ───────────────────────────────────────
            Compile            Succeeded     < 1sec   // Stacks: 3, Products: none
            ───────────────────────────────────────
            Total                            < 1sec
            ═══════════════════════════════════════

            Build succeeded on 03/14/2026 12:00:00. ＼（＾ᴗ＾）／
            """.ReplaceLineEndings("\n"),
            string.Join('\n', outcome.Lines));
    }

    [Fact]
    public void The_table_grows_with_long_names() =>
        Assert.Equal("ATargetWithAVeryLongName    Succeeded     < 1sec", Run.Of<Build>("ATargetWithAVeryLongName").Row("ATargetWithAVeryLongName"));

    [Theory]
    [InlineData(false, null, null, false)]
    [InlineData(true, null, null, true)]
    [InlineData(true, "NO_COLOR", "1", false)]
    [InlineData(true, "NO_COLOR", "", true)]
    [InlineData(true, "TERM", "dumb", false)]
    [InlineData(true, "TERM", "xterm-256color", true)]
    [InlineData(false, "TERM", "xterm-256color", false)]
    [InlineData(false, "GITHUB_ACTIONS", "true", false)]
    public void Colour_needs_a_terminal_and_nobody_who_objects(bool terminal, string? name, string? value, bool coloured)
    {
        using var repository = new Scratch();
        var run = new Run(repository) { Terminal = terminal, Variables = name is null ? [] : new() { [name] = value! } };

        Assert.Equal(coloured, run.Execute<Build>("Warns").Output.Contains('\u001b'));
    }

    [Fact]
    public void Without_colour_the_text_is_the_same()
    {
        using var repository = new Scratch();
        var coloured = new Run(repository) { Terminal = true }.Execute<Build>("Warns").Output;
        foreach (var code in new[] { "0", "31", "32", "33", "36", "90" })
            coloured = coloured.Replace($"\u001b[{code}m", "");

        Assert.Equal(new Run(repository).Execute<Build>("Warns").Output, coloured);
    }

    [Fact]
    public void Standard_error_begins_without_a_byte_order_mark() =>
        Assert.Empty(global::Nuke.Common.Building.Surroundings.OfProcess().Error.Value.Encoding.GetPreamble());

    [Theory]
    [InlineData("verbose", "VRB DBG INF WRN ERR")]
    [InlineData("normal", "DBG INF WRN ERR")]
    [InlineData("minimal", "WRN ERR")]
    [InlineData("quiet", "ERR")]
    public void Verbosity_decides_which_lines_are_shown(string verbosity, string levels)
    {
        var shown = Run.Of<Build>($"AllLevels --verbosity {verbosity}").Lines.Where(line => line.Contains("] level")).Select(line => line.Split('[', ']')[1]);

        Assert.Equal(levels, string.Join(' ', shown));
    }

    [Fact]
    public void Warnings_come_again_at_the_end_when_other_targets_followed()
    {
        Assert.Contains("[WRN] Warns: careful", Run.Of<Build>("Warns Compile").Output);
        Assert.DoesNotContain("Errors & Warnings", Run.Of<Build>("Warns").Output);
    }

    [Fact]
    public void On_github_targets_are_groups_and_problems_annotations()
    {
        var outcome = Run.With<Build>(new() { ["GITHUB_ACTIONS"] = "true" }, "Warns");

        Assert.Equal(
            ["::group::Warns", "::warning title=Warns::careful", "::error title=Warns::100%25 wrong%0Anext line", "::endgroup::"],
            outcome.Lines[..4]);
    }

    [Fact]
    public void On_github_a_failure_is_outside_of_its_group_and_an_annotation()
    {
        var lines = Run.With<Build>(new() { ["GITHUB_ACTIONS"] = "true" }, "Fails").Lines;

        Assert.Equal(["::group::Fails", "::endgroup::"], lines[..2]);
        Assert.Matches("^::error file=.*OutputTests.cs,line=[0-9]+,col=[0-9]+,title=Fails::boom: a, b$", lines[2]);
    }

    [Fact]
    public void On_github_problems_of_the_command_line_are_annotations_too() =>
        Assert.StartsWith("::error title=Command line::", Run.With<Build>(new() { ["GITHUB_ACTIONS"] = "true" }, "Nothing").Output);

    [Fact]
    public void A_target_that_only_gathers_others_is_neither_run_nor_shown()
    {
        var outcome = Run.Of<Build>("All");

        Assert.DoesNotContain(outcome.Lines, line => line.StartsWith("All", StringComparison.Ordinal));
        Assert.Contains("Succeeded", outcome.Row("Compile"));
    }

    private sealed class Build : NukeBuild
    {
        public Target Compile => _ => _.Executes(() =>
        {
            Log.Information("text {Number} {Path}", 3, @"C:\x");
            ReportSummary(_ => _.AddPair("Stacks", "3").AddPair("Products", "none"));
        });

        public Target ATargetWithAVeryLongName => _ => _.Executes(() => { });

        public Target Warns => _ => _.Before(Compile).Executes(() =>
        {
            Log.Warning("careful");
            Log.Error("100% wrong\nnext line");
        });

        public Target AllLevels => _ => _.Executes(() =>
        {
            Log.Verbose("level");
            Log.Debug("level");
            Log.Information("level");
            Log.Warning("level");
            Log.Error("level");
        });

        public Target Fails => _ => _.Executes(() => throw new InvalidOperationException("boom: a, b"));

        public Target All => _ => _.DependsOn(Compile);
    }
}

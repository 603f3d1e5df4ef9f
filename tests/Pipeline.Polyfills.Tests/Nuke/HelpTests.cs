using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class HelpTests
{
    [Fact]
    public void Help_lists_targets_in_order_and_parameters_by_name() => Assert.Equal(
        """
        Usage: ./build.sh [target...] [--parameter value...]

        Targets (with their direct dependencies):

          Clean
            Cleans outputs
          Compile (default) -> Clean

        Parameters:

          --api-key                   API key.
          --channel                   Channel to announce to, in words that are long
                                      enough to be wrapped. One of Loud, Quiet.
          --kinds                     <no description> Any of Loud, Quiet.
          --plain                     <no description>
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Run.Of<Build>("--help", x => x.Compile).Lines[..15]));

    [Fact]
    public void The_engines_own_options_follow()
    {
        var lines = Run.Of<Build>("--help").Lines;

        Assert.Equal("", lines[15]);
        Assert.StartsWith("  --continue ", lines[16]);
        Assert.Contains(lines, line => line.StartsWith("  --verbosity ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData(64, 64)]
    [InlineData(10, 64)]
    [InlineData(100, 100)]
    [InlineData(400, 120)]
    public void Help_is_as_wide_as_the_terminal_within_reason(int columns, int most)
    {
        using var repository = new Scratch();
        var lines = new Run(repository) { Width = columns }.Execute<Wordy>("--help").Lines;

        Assert.InRange(lines.Max(line => line.Length), most - 12, most);
    }

    [Fact]
    public void Help_says_what_runs_when_nothing_is_named() =>
        Assert.Contains("Targets to run. Default is 'Compile'.", Run.Of<Build>("--help", x => x.Compile).Output);

    private sealed class Wordy : NukeBuild
    {
        public Target Talk => _ => _.Description(string.Concat(Enumerable.Repeat("word by word ", 40)).Trim()).Executes(() => { });
    }

    private enum Channel
    {
        Loud,
        Quiet,
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] private readonly string? Plain = null;
        [Parameter("API key.")] private readonly string? ApiKey = null;
        [Parameter("Channel to announce to, in words that are long enough to be wrapped")] private readonly Channel? Channel = null;
        [Parameter] private readonly Channel[] Kinds = [];
        [Parameter(List = false)] private readonly string? Unseen = null;

        public Target Clean => _ => _.Description("Cleans outputs").Executes(() => { });
        public Target Compile => _ => _.DependsOn(Clean).Executes(() => Serilog.Log.Debug($"{Plain}{ApiKey}{Channel}{Kinds.Length}{Unseen}"));
        public Target Before => _ => _.DependentFor(Compile).Unlisted().Executes(() => { });
    }
}

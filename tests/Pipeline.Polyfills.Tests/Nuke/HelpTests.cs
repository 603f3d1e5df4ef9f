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

          --api-key      API key.
          --channel      Channel to announce to, in words that are long enough to be
                         wrapped. One of Loud, Quiet.
          --plain        <no description>
        """.ReplaceLineEndings("\n"),
        string.Join('\n', Run.Of<Build>("--help", x => x.Compile).Lines[..14]));

    [Fact]
    public void The_engines_own_options_follow()
    {
        var lines = Run.Of<Build>("--help").Lines;

        Assert.Equal("", lines[14]);
        Assert.StartsWith("  --continue ", lines[15]);
        Assert.Contains(lines, line => line.StartsWith("  --verbosity ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
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
        [Parameter(List = false)] private readonly string? Unseen = null;

        public Target Clean => _ => _.Description("Cleans outputs").Executes(() => { });
        public Target Compile => _ => _.DependsOn(Clean).Executes(() => Serilog.Log.Debug($"{Plain}{ApiKey}{Channel}{Unseen}"));
        public Target Before => _ => _.DependentFor(Compile).Unlisted().Executes(() => { });
    }
}

using Nuke.Common;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class CommandLineTests
{
    [Theory]
    [InlineData("Deplo", "Target with name 'Deplo' does not exist. Did you mean 'Deploy'?")]
    [InlineData("dpeloy", "Target with name 'dpeloy' does not exist. Did you mean 'Deploy'?")]
    [InlineData("help", "Target with name 'help' does not exist. It is an option: write --help.")]
    [InlineData(":secrets", "Target with name ':secrets' does not exist. After a colon there is only :completion bash, or zsh.")]
    [InlineData("Deploy --skip Xyzzy", "--skip: target with name 'Xyzzy' does not exist.")]
    [InlineData("--region=a Deploy", "--region takes one value, but 2 are given. Targets go before the first option: Deploy --...")]
    [InlineData("Deploy --regoin x", "Unknown option --regoin. Did you mean '--region'?")]
    [InlineData("Deploy --deploy", "Unknown option --deploy. 'Deploy' is a target: write it without dashes, before the options.")]
    [InlineData("Deploy --zzzzzzzz", "Unknown option --zzzzzzzz. --help lists the options.")]
    [InlineData("Deploy --verbosty quiet", "Unknown option --verbosty. Did you mean '--verbosity'?")]
    [InlineData("Deploy --region", "--region needs a value, as in --region VALUE.")]
    [InlineData("Deploy --region=", "--region needs a value, as in --region VALUE.")]
    [InlineData("Deploy --names", "--names needs a value, as in --names VALUE.")]
    [InlineData("Deploy --region a --region b", "--region is given 2 times. Keep one.")]
    [InlineData("Deploy --region a -Region b", "--region is given 2 times. Keep one.")]
    [InlineData("Deploy --names a --names b", "--names is given 2 times. Write it once, with its values after it, separated by spaces.")]
    [InlineData("--region a Deploy", "--region takes one value, but 2 are given. Targets go before the first option: Deploy --...")]
    [InlineData("--force Deploy", "--force is on or off, but 'Deploy' follows it. Targets go before the first option: Deploy --...")]
    [InlineData("Deploy --retry-count abc", "--retry-count: 'abc' is not a whole number.")]
    [InlineData("Deploy --retry-count 99999999999", "--retry-count: '99999999999' is not a whole number.")]
    [InlineData("Deploy --colour geen", "--colour: 'geen' is not one of Red, Green. Did you mean 'Green'?")]
    [InlineData("Deploy --colour red,green", "--colour: 'red,green' is not one of Red, Green.")]
    [InlineData("Deploy --colour 1", "--colour: '1' is not one of Red, Green.")]
    [InlineData("Deploy --verbosity loud", "--verbosity: 'loud' is not one of Verbose, Normal, Minimal, Quiet.")]
    [InlineData("Deploy --host GithubAction", "--host: 'GithubAction' is not one of GitHubActions, AzurePipelines, TeamCity, GitLab, AppVeyor, Jenkins, TravisCI, Bitbucket, Bamboo, Bitrise, SpaceAutomation, Terminal. Did you mean 'GitHubActions'?")]
    public void What_cannot_be_used_is_an_error_that_says_what_to_type_and_nothing_runs(string arguments, string error)
    {
        var outcome = Run.Of<Build>(arguments, x => x.Deploy);

        Assert.Equal([error], outcome.Lines);
        Assert.Equal(2, outcome.ExitCode);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once()
    {
        var outcome = Run.Of<Build>("Deplo --regoin x --retry-count abc --colour blue --verbosity loud");

        Assert.Equal(5, outcome.Lines.Length);
        Assert.Equal(2, outcome.ExitCode);
    }

    [Fact]
    public void With_nothing_similar_all_targets_are_listed_unlisted_ones_too() =>
        Assert.Equal(
            ["Target with name 'Xyzzy' does not exist. Available targets are:", "  - Deploy", "  - Hidden"],
            Run.Of<Build>("Xyzzy").Lines);

    [Fact]
    public void The_targets_are_listed_once_however_many_names_resemble_none() =>
        Assert.Equal(
            [
                "Target with name 'Xyzzy' does not exist.", "Target with name 'Plugh' does not exist. Available targets are:",
                "  - Deploy", "  - Hidden", "Target with name 'Depoly' does not exist. Did you mean 'Deploy'?",
            ],
            Run.Of<Build>("Xyzzy Plugh Xyzzy Depoly").Lines);

    [Theory]
    [InlineData("NUKE_TARGET", "Depoly", "variable NUKE_TARGET: target with name 'Depoly' does not exist. Did you mean 'Deploy'?")]
    [InlineData("NUKE_SKIP", "Depoly", "variable NUKE_SKIP: target with name 'Depoly' does not exist. Did you mean 'Deploy'?")]
    [InlineData("NUKE_HOST", "Terminl", "variable NUKE_HOST: 'Terminl' is not one of GitHubActions, AzurePipelines, TeamCity, GitLab, AppVeyor, Jenkins, TravisCI, Bitbucket, Bamboo, Bitrise, SpaceAutomation, Terminal. Did you mean 'Terminal'?")]
    [InlineData("NUKE_PARALLEL", "x", "variable NUKE_PARALLEL: 'x' is not a whole number of 1 or more. Write 4, or true for as many targets as there are processors.")]
    public void A_name_that_a_variable_gives_is_blamed_on_the_variable(string variable, string value, string error) =>
        Assert.Equal([error], Run.With<Build>(new() { [variable] = value }, "", x => x.Deploy).Lines);

    [Theory]
    [InlineData("Deploy --region=eu", "region eu")]
    [InlineData("Deploy --region=a=b", "region a=b")]
    [InlineData("Deploy -region eu", "region eu")]
    [InlineData("Deploy --REGION eu", "region eu")]
    [InlineData("-- Deploy --region eu", "region eu")]
    [InlineData("--target Deploy --region eu", "region eu")]
    [InlineData("Deploy --retry-count -5", "retries -5")]
    [InlineData("Deploy --retryCount 5", "retries 5")]
    [InlineData("Deploy --names a b", "names a,b")]
    [InlineData("Deploy --names=a", "names a")]
    [InlineData("Deploy --force", "force True")]
    [InlineData("Deploy --force=false", "force False")]
    [InlineData("Deploy --no-logo --colour red", "colour Red")]
    [InlineData("Deploy --parts wheels,doors", "parts Wheels, Doors")]
    public void All_spellings_of_an_option_work(string arguments, string line)
    {
        var outcome = Run.Of<Build>(arguments);

        Assert.Contains(outcome.Lines, text => text.EndsWith("[INF] " + line, StringComparison.Ordinal));
        Assert.Equal(0, outcome.ExitCode);
    }

    [Theory]
    [InlineData("TARGET")]
    [InlineData("HOST")]
    [InlineData("VERBOSITY")]
    [InlineData("CONTINUE")]
    [InlineData("SKIP")]
    [InlineData("PROFILE")]
    [InlineData("ROOT")]
    [InlineData("HELP")]
    [InlineData("PLAN")]
    public void Plain_variables_do_not_feed_the_engines_own_options(string name)
    {
        using var repository = new Scratch();

        Assert.Equal(
            new Run(repository).Execute<Build>("Deploy"),
            new Run(repository) { Variables = new() { [name] = "true" } }.Execute<Build>("Deploy"));
    }

    [Fact]
    public void Prefixed_variables_do_feed_them()
    {
        Assert.Contains("region", Run.With<Build>(new() { ["NUKE_TARGET"] = "Deploy" }, "").Output);
        Assert.DoesNotContain("[INF]", Run.With<Build>(new() { ["NUKE_VERBOSITY"] = "quiet" }, "Deploy").Output);
        Assert.Contains("::group::", Run.With<Build>(new() { ["NUKE_HOST"] = "GitHubActions" }, "Deploy").Output);
    }

    [Theory]
    [InlineData("NUKE_SKIP")]
    [InlineData("NUKE_HELP")]
    [InlineData("NUKE_CONTINUE")]
    [InlineData("NUKE_VERBOSITY")]
    [InlineData("NUKE_PROFILE")]
    [InlineData("NUKE_PARTITION")]
    public void A_prefixed_variable_that_is_set_to_nothing_says_nothing(string name)
    {
        using var repository = new Scratch();

        Assert.Equal(
            new Run(repository).Execute<Build>("Deploy"),
            new Run(repository) { Variables = new() { [name] = "" } }.Execute<Build>("Deploy"));
    }

    [Fact]
    public void A_bad_value_of_an_option_of_the_engine_is_an_error_with_its_source()
    {
        using var repository = new Scratch().With(".nuke/parameters.json", """{ "Plan": "perhaps" }""");

        Assert.Equal(
            [
                "Plan in .nuke/parameters.json: 'perhaps' is not true or false.",
                "variable NUKE_CONTINUE: 'maybe' is not true or false.",
                "variable NUKE_VERBOSITY: 'loud' is not one of Verbose, Normal, Minimal, Quiet.",
            ],
            new Run(repository) { Variables = new() { ["NUKE_CONTINUE"] = "maybe", ["NUKE_VERBOSITY"] = "loud" } }.Execute<Build>("Deploy").Lines);
    }

    [Fact]
    public void Without_a_root_directory_there_is_nothing_to_build()
    {
        var outcome = Run.Of<Build>("Deploy --root does/not/exist");

        Assert.Equal((2, "--root: there is no directory 'does/not/exist'."), (outcome.ExitCode, outcome.Output.Trim()));
    }

    [Fact]
    public void The_root_can_be_given()
    {
        using var elsewhere = new Scratch();

        Assert.Contains($"root {elsewhere.Root}", Run.Of<Build>($"Deploy --root {elsewhere.Root}").Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("Nonsense --help --nonsense")]
    [InlineData("")]
    public void Help_needs_nothing_to_be_right(string arguments)
    {
        var outcome = Run.Of<Build>(arguments);

        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith("Usage:", outcome.Output);
    }

    private enum Colour
    {
        Red,
        Green,
    }

    [Flags]
    private enum Parts
    {
        None = 0,
        Wheels = 1,
        Doors = 2,
    }

    private sealed class Build : NukeBuild
    {
        [Parameter] private readonly string Region = "nowhere";
        [Parameter] private readonly int RetryCount = 3;
        [Parameter] private readonly bool Force = false;
        [Parameter] private readonly Colour Colour = Colour.Green;
        [Parameter] private readonly Parts Parts = Parts.None;
        [Parameter] private readonly string[] Names = [];

        public Target Deploy => _ => _.Executes(() =>
        {
            Serilog.Log.Information("region {Region}", Region);
            Serilog.Log.Information("retries {Count}", RetryCount);
            Serilog.Log.Information("force {Force}", Force);
            Serilog.Log.Information("colour {Colour}", Colour);
            Serilog.Log.Information("parts {Parts}", Parts);
            Serilog.Log.Information("names {Names}", string.Join(',', Names));
            Serilog.Log.Information("root {Root}", RootDirectory);
        });

        public Target Hidden => _ => _.Unlisted().Executes(() => { });
    }
}

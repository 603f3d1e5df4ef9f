using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.IO;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class CompletionTests
{
    [Theory]
    [InlineData("", "Clean Deploy DeployAll")]
    [InlineData("De", "Deploy DeployAll")]
    [InlineData("deploy-a", "DeployAll")]
    [InlineData("Deploy|", "Clean DeployAll")]
    [InlineData("Deploy|DEPLOY-ALL|", "Clean")]
    [InlineData("Zzz", "")]
    [InlineData("--re", "--region --retry-count")]
    [InlineData("--retryC", "--retry-count")]
    [InlineData("Deploy|--region|eu|--re", "--retry-count")]
    [InlineData("Deploy|--hid", "")]
    [InlineData("Deploy|--colour|", "Red Green")]
    [InlineData("Deploy|--colour|g", "Green")]
    [InlineData("Deploy|--colour=g", "--colour=Green")]
    [InlineData("Deploy|--kinds|Big|", "Small --", true)]
    [InlineData("Deploy|--region|", "eu-west-1 us-east-1")]
    [InlineData("Deploy|--retry-count|", "")]
    [InlineData("Deploy|--force|t", "true")]
    [InlineData("Deploy|--force|", "true false --", true)]
    [InlineData("Deploy|--verbosity|m", "Minimal")]
    [InlineData("Deploy|--host|git", "GitHubActions GitLab")]
    [InlineData("Deploy|--skip|Cl", "Clean")]
    [InlineData("Deploy|--skip|Clean|De", "Deploy DeployAll")]
    [InlineData("Deploy|--profile|", "dev live")]
    [InlineData("--generate-configuration|G", "GitHubActions_nightly")]
    [InlineData("Deploy|--nonsense|", "")]
    public void The_words_that_may_come_next_are_offered(string words, string expected, bool andMore = false)
    {
        var found = string.Join(' ', Complete(words).Select(line => line.Split('\t')[0]));

        if (andMore)
            Assert.StartsWith(expected, found);
        else
            Assert.Equal(expected, found);
    }

    [Fact]
    public void Descriptions_follow_a_tab() =>
        Assert.Equal(["Deploy\tBrings it there, carefully.", "DeployAll"], Complete("De"));

    [Theory]
    [InlineData("--root|nowhere|--region|")]
    [InlineData("Nonsense|--profile|nope|")]
    [InlineData("Deploy|--retry-count|abc|")]
    public void A_line_that_is_not_finished_is_no_error(string words)
    {
        using var repository = new Scratch();

        Assert.Equal(0, new Run(repository).Execute<Build>([":complete", .. words.Split('|')]).ExitCode);
    }

    [Fact]
    public void Nothing_but_candidates_is_printed_on_a_server_either() =>
        Assert.Equal(["Clean"], Complete("Cl", new() { ["GITHUB_ACTIONS"] = "true", ["API_KEY"] = "some-secret" }));

    [Fact]
    public void A_shell_without_set_up_is_told_which_have_one() =>
        Assert.Equal((2, ":completion: 'fish' is not one of bash, zsh."), Says(":completion fish"));

    [Fact]
    public void The_shell_has_to_be_named() =>
        Assert.Equal((2, ":completion needs the name of a shell: ./build.sh :completion bash, or zsh."), Says(":completion"));

    private static (int, string) Says(string arguments) => (Run.Of<Build>(arguments).ExitCode, Run.Of<Build>(arguments).Output.Trim());

    private static string[] Complete(string words, Dictionary<string, string>? variables = null)
    {
        using var repository = new Scratch().With(".nuke/parameters.json", "{}").With(".nuke/parameters.dev.json", "{}").With(".nuke/parameters.live.json", "{}");
        return new Run(repository) { Variables = variables ?? [] }.Execute<Build>([":complete", .. words.Split('|')])
            .Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    private enum Colour
    {
        Red,
        Green,
    }

    private enum Kind
    {
        Big,
        Small,
    }

    [GitHubActions("nightly", GitHubActionsImage.UbuntuLatest, OnCronSchedule = "0 3 * * *")]
    private sealed class Build : NukeBuild
    {
        [Parameter(ValueProviderMember = nameof(Regions))] private readonly string Region = "nowhere";
        [Parameter] private readonly int RetryCount = 3;
        [Parameter] private readonly bool Force = false;
        [Parameter] private readonly Colour Colour = Colour.Green;
        [Parameter] private readonly Kind[] Kinds = [];
        [Parameter(List = false)] private readonly string? Hidden = null;
        [Parameter, Secret] private readonly string? ApiKey = null;

        private static IEnumerable<string> Regions => ["eu-west-1", "us-east-1"];

        public Target Clean => _ => _.Executes(() => { });
        public Target Deploy => _ => _.Description("Brings it there,\ncarefully.").Executes(() => Serilog.Log.Debug($"{Region}{RetryCount}{Force}{Colour}{Kinds.Length}{Hidden}{ApiKey}"));
        public Target DeployAll => _ => _.Executes(() => { });
        public Target DeploySecretly => _ => _.Unlisted().Executes(() => { });
    }
}

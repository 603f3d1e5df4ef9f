using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.IO;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class HostTests
{
    [Theory]
    [InlineData(null, "", "Terminal local")]
    [InlineData("GITHUB_ACTIONS", "", "GitHubActions server")]
    [InlineData("TF_BUILD", "", "AzurePipelines server")]
    [InlineData("CI", "", "Terminal local")]
    [InlineData("GITHUB_ACTIONS", " --host terminal", "Terminal local")]
    [InlineData(null, " --host git-hub-actions", "GitHubActions server")]
    public void The_host_is_known_by_its_variable_or_given(string? variable, string option, string expected)
    {
        var variables = variable is null ? [] : new Dictionary<string, string> { [variable] = "true" };

        Assert.Contains($"{expected} {expected.EndsWith("server", StringComparison.Ordinal) && expected[0] == 'G'}", Run.With<Build>(variables, "Show" + option).Output);
    }

    [Fact]
    public void Github_tells_about_the_job()
    {
        using var repository = new Scratch().With("event.json", """{ "number": 12 }""");
        var run = new Run(repository)
        {
            Variables = new()
            {
                ["GITHUB_ACTIONS"] = "true", ["GITHUB_REPOSITORY"] = "owner/name", ["GITHUB_RUN_ID"] = "5000000000",
                ["GITHUB_EVENT_NAME"] = "pull_request", ["GITHUB_EVENT_PATH"] = repository.Root / "event.json",
            },
        };

        Assert.Contains("owner/name 5000000000 12", run.Execute<Build>("Job").Output);
    }

    private sealed class Build : NukeBuild
    {
        public Target Show => _ => _.Executes(() => Serilog.Log.Information(
            "{Host} {Where} {Is}", Host, IsServerBuild ? "server" : "local", GitHubActions.Instance is not null));

        public Target Job => _ => _.Executes(() => Serilog.Log.Information(
            "{Repository} {Run} {Number}", GitHubActions.Instance!.Repository, GitHubActions.Instance.RunId, GitHubActions.Instance.PullRequestNumber));
    }
}

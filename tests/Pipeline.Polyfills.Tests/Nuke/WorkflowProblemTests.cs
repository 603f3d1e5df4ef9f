using Nuke.Common.CI.GitHubActions;
using Assert = Xunit.Assert;

namespace Pipeline.Polyfills.Tests.Nuke;

public class WorkflowProblemTests
{
    [Fact]
    public void On_and_its_conditions_exclude_each_other() =>
        Refuses<Both>("On and OnPushBranches are both set. Keep On for events without conditions, or the members that begin with On.");

    [Fact]
    public void Something_must_start_a_workflow() =>
        Refuses<Neither>("nothing starts it. Set On, as in On = [GitHubActionsTrigger.Push], or a member with conditions, as in OnPushBranches = [\"main\"].");

    [Fact]
    public void All_problems_are_told_at_once() => Refuses<Everything>(
        "its name becomes the name of a file; use letters, digits, '-', '_' and '.'.",
        "OnPullRequestTags is set, but pull requests have no tags. Remove it, or use OnPushTags.",
        "OnCronSchedule is 'daily', but must have five fields: minute, hour, day of month, month, day of week, as in '30 4 * * 1-5'.",
        "InvokedTargets names 'Tset', which is not a target. Did you mean 'Test'?",
        "the input Vresion is not a parameter. Did you mean 'Version'?",
        "ImportSecrets: GitHub takes no secret of the name 'GITHUB_KEY'. Names have letters, digits and '_', and begin neither with a digit nor with GITHUB_.",
        "ReadPermissions has IdToken, which can only be written. Move it to WritePermissions.",
        "EnvironmentUrl is set without EnvironmentName.",
        "a Windows machine runs build.cmd, and there is none in the root directory.");

    [Fact]
    public void Products_outside_of_the_repository_cannot_be_kept() =>
        Refuses<Elsewhere>("a target produces /somewhere/else, which is outside of the repository and so differs from machine to machine. Produce it below the root, or set PublishArtifacts = false.");

    [Fact]
    public void Two_workflows_cannot_share_a_file()
    {
        using var repository = new Scratch().With("build.sh", "");
        var outcome = new Run(repository).Execute<Same>("--generate-configuration");

        Assert.Equal(["[GitHubActions(\"x\")] is there 2 times, and each would write .github/workflows/x.yml. Give each a name of its own."], outcome.Lines);
    }

    [Fact]
    public void A_build_without_workflows_says_how_to_describe_one()
    {
        var outcome = Run.Of<Nothing>("--generate-configuration");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("--generate-configuration: the build describes no files. Put [GitHubActions(", outcome.Output);
    }

    [Fact]
    public void A_workflow_that_is_not_there_is_told_with_those_that_are() =>
        Assert.Equal(
            "--generate-configuration: 'GitHubActions_chekout' is not one of GitHubActions_checkout. Did you mean 'GitHubActions_checkout'?",
            Run.Of<CheckoutBuild>("--generate-configuration GitHubActions_chekout").Lines[0]);

    private static void Refuses<T>(params string[] problems) where T : WorkflowBuild, new()
    {
        using var repository = new Scratch().With("build.sh", "");
        var outcome = new Run(repository).Execute<T>("--generate-configuration");

        Assert.Equal(problems, outcome.Lines.Select(line => line[(line.IndexOf(")]: ", StringComparison.Ordinal) + 4)..]));
        Assert.Equal(2, outcome.ExitCode);
        Assert.False(Directory.Exists(repository.Root / ".github"));
    }

    [GitHubActions("x", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], OnPushBranches = ["main"], InvokedTargets = [nameof(Test)])]
    private sealed class Both : WorkflowBuild;

    [GitHubActions("x", GitHubActionsImage.UbuntuLatest, InvokedTargets = [nameof(Test)])]
    private sealed class Neither : WorkflowBuild;

    [GitHubActions("a/b", GitHubActionsImage.WindowsLatest, OnPullRequestTags = ["v1"], OnCronSchedule = "daily", InvokedTargets = ["Tset"],
        OnWorkflowDispatchOptionalInputs = ["Vresion"], ImportSecrets = ["GITHUB_KEY"],
        ReadPermissions = [GitHubActionsPermissions.IdToken], EnvironmentUrl = "https://example.com")]
    private sealed class Everything : WorkflowBuild;

    [GitHubActions("x", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = [nameof(Outside)])]
    private sealed class Elsewhere : WorkflowBuild;

    [GitHubActions("x", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = [nameof(Test)])]
    [GitHubActions("x", GitHubActionsImage.MacOsLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = [nameof(Test)])]
    private sealed class Same : WorkflowBuild;

    private sealed class Nothing : WorkflowBuild;
}

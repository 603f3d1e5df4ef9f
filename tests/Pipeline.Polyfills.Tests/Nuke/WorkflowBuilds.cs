using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.IO;

namespace Pipeline.Polyfills.Tests.Nuke;

/// <summary>The targets and parameters that the workflows of the tests run.</summary>
public abstract class WorkflowBuild : RecordingBuild
{
    public enum Stage
    {
        Test,
        Live,
    }

    [Parameter, Secret] public readonly string? NuGetApiKey = null;
    [Parameter, Secret] public readonly string? Key = null;
    [Parameter("Where to")] public readonly Stage Where = Stage.Test;
    [Parameter("Only: \"look\"")] public readonly bool Dry = false;
    [Parameter] public readonly string Version = "1.0";

    public Target Compile => _ => _.Produces(RootDirectory / "output" / "packages" / "*.nupkg", "output/packages/*.snupkg").Executes(Ran());
    public Target Test => _ => _.DependsOn(Compile).Produces(".nuke/temp/packages/**/*.trx").Executes(Ran());
    public Target Deploy => _ => _.DependsOn(Test).Executes(Ran());
    public Target Outside => _ => _.Produces("/somewhere/else").Executes(Ran());
}

[GitHubActions("short", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push, GitHubActionsTrigger.PullRequest, GitHubActionsTrigger.WorkflowDispatch])]
public sealed class ShortBuild : WorkflowBuild;

[GitHubActions("conditions", GitHubActionsImage.UbuntuLatest,
    OnPushBranchesIgnore = ["legacy/**"], OnPushTags = ["v*"], OnPushIncludePaths = ["src/**"], OnPushExcludePaths = ["**/*.md"],
    OnPullRequestBranches = ["main", "release/*"], OnPullRequestExcludePaths = ["docs/**"], OnCronSchedule = "30 4 * * 1-5",
    InvokedTargets = [nameof(Test)], PublishArtifacts = false, CacheKeyFiles = [])]
public sealed class ConditionsBuild : WorkflowBuild;

[GitHubActions("machines", GitHubActionsImage.Ubuntu2204, GitHubActionsImage.WindowsLatest, GitHubActionsImage.MacOsLatest, GitHubActionsImage.SelfHosted,
    On = [GitHubActionsTrigger.Push], InvokedTargets = [nameof(Test)], PublishCondition = "!cancelled()",
    CacheIncludePatterns = ["~/.nuget/packages"], CacheExcludePatterns = ["~/.nuget/packages/own.*"],
    JobConcurrencyCancelInProgress = true)]
public sealed class MachinesBuild : WorkflowBuild;

[GitHubActions("deploy", GitHubActionsImage.Ubuntu2404,
    OnPushBranches = ["main"], InvokedTargets = [nameof(Deploy)], PublishArtifacts = false,
    EnvironmentName = "live", EnvironmentUrl = "https://example.com/${{ github.sha }}",
    WritePermissions = [GitHubActionsPermissions.IdToken, GitHubActionsPermissions.PullRequests], ReadPermissions = [GitHubActionsPermissions.Packages],
    ConcurrencyGroup = "deploy", TimeoutMinutes = 45, ImportSecrets = [nameof(NuGetApiKey), nameof(Key), "SIGNING_PASSWORD"], EnableGitHubToken = true)]
public sealed class DeployBuild : WorkflowBuild;

[GitHubActions("by-hand", GitHubActionsImage.UbuntuLatest, GitHubActionsImage.WindowsLatest,
    OnWorkflowDispatchRequiredInputs = [nameof(Where), nameof(Dry)], OnWorkflowDispatchOptionalInputs = [nameof(Version)],
    InvokedTargets = [nameof(Deploy)], PublishArtifacts = false, EnableGitHubToken = true)]
public sealed class ByHandBuild : WorkflowBuild;

[GitHubActions("checkout", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push], InvokedTargets = [nameof(Test)],
    Submodules = GitHubActionsSubmodules.Recursive, Lfs = true, FetchDepth = 0, Progress = false, Filter = "blob:none")]
public sealed class CheckoutBuild : WorkflowBuild;

/// <summary>A house's own kind of workflow.</summary>
public sealed class NightlyAttribute : GitHubActionsAttribute
{
    public NightlyAttribute() : base("nightly", GitHubActionsImage.UbuntuLatest)
    {
        OnCronSchedule = "0 3 * * *";
        InvokedTargets = [nameof(WorkflowBuild.Test)];
    }
}

[Nightly]
[GitHubActions("other", GitHubActionsImage.UbuntuLatest, On = [GitHubActionsTrigger.Push])]
public sealed class TwoWorkflowsBuild : WorkflowBuild;

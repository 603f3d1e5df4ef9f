using Nuke.Common;
using Nuke.Common.CI.GitHubActions;
using Nuke.Common.IO;
using Nuke.Components;
using Pipeline.Failures;
using Pipeline.Manifests;
using Pipeline.Reporting;

namespace Pipeline;

/// <summary>The targets. Each topic has its own file; this one holds what all share.</summary>
[GitHubActions("continuous", GitHubActionsImage.UbuntuLatest,
    AutoGenerate = false, // The file changes when somebody asks for it: ./build.sh --generate-configuration
    OnPushBranches = ["main"],
    OnPullRequestBranches = ["main"],
    InvokedTargets = [nameof(ITest.Test), nameof(DeployPortfolio)],
    CacheIncludePatterns = ["~/.nuget/packages"], // Not .nuke/temp: the sandbox of one run is none of the next one's business.
    PublishCondition = "success() || failure()",
    ConcurrencyCancelInProgress = true,
    TimeoutMinutes = 30)]
partial class Build : NukeBuild, IHazSolution
{
    /// <summary>Runs what the command line asks for; without a target it prints the help.</summary>
    public static int Main()
    {
        AmbientEnvironment.Claim();
        return Execute<Build>();
    }

    [Parameter("The environment: a folder of manifests/ - Default is 'local', which runs on the built-in sandbox", ValueProviderMember = nameof(KnownEnvironments))]
    readonly string Environment = Local;

    IEnumerable<string> KnownEnvironments => Environments.Find(RootDirectory);

    [Parameter("A file to write every event to, as a line of JSON each")]
    readonly AbsolutePath? LogJson = null;

    private PipelineFailure? failure;
    private int working;

    /// <summary>
    /// The one edge: gives work a token that Ctrl-C cancels, and turns an expected failure into an exit code.
    /// Anything else that is thrown is a bug, which Nuke prints with its stack.
    /// </summary>
    private async Task Run(Func<CancellationToken, Task> work)
    {
        using var interrupt = new Interrupt();
        Interlocked.Increment(ref working);
        try
        {
            RequirePrinters();
            await work(interrupt.Token);
        }
        catch (PipelineFailure expected)
        {
            throw Failed(expected);
        }
        catch (Exception files) when (files is IOException or UnauthorizedAccessException)
        {
            throw Failed(new NotReady(new Problem("PL3008", files.Message, Hint: "check the permissions and the free space of the checkout: runs write into output/ and .nuke/temp/")));
        }
        catch (OperationCanceledException) when (interrupt.Token.IsCancellationRequested)
        {
            throw Failed(new Interrupted(Reporter.UnderWay));
        }
        finally
        {
            // The steps of a target that goes on beside this one are still under way.
            if (Interlocked.Decrement(ref working) == 0)
                Reporter.Raise(new WorkEnded());
        }
    }

    private Task Run(Action work) => Run(_ =>
    {
        work();
        return Task.CompletedTask;
    });

    private PipelineFailure Failed(PipelineFailure expected)
    {
        failure ??= expected;
        ExitCode = expected.ExitCode;
        expected.Data["Reported"] = true; // OnBuildFinished shows it; our stand-in for Nuke then prints one line only.
        return expected;
    }

    /// <summary>Prints the failure once, below the summary and outside of any group.</summary>
    protected override void OnBuildFinished()
    {
        if (failure is not null)
            Reporter.Raise(new FailureRaised(failure));
        WarnOfUnfired(sandbox);
        Close();
    }
}

using Nuke.Common.Execution;
using Nuke.Common.IO;

namespace Nuke.Common;

/// <content>Which target is how far, and the same for components.</content>
public abstract partial class NukeBuild
{
    /// <summary>What will run, in order.</summary>
    public IReadOnlyCollection<ExecutableTarget> ExecutionPlan { get; internal set; } = [];

    /// <summary>Targets that were asked for.</summary>
    public IReadOnlyCollection<ExecutableTarget> InvokedTargets => Planned(target => target.Invoked);

    /// <summary>Targets that were left out.</summary>
    public IReadOnlyCollection<ExecutableTarget> SkippedTargets => In(ExecutionStatus.Skipped);

    /// <summary>Targets that wait for their turn.</summary>
    public IReadOnlyCollection<ExecutableTarget> ScheduledTargets => In(ExecutionStatus.Scheduled);

    /// <summary>Targets that run now.</summary>
    public IReadOnlyCollection<ExecutableTarget> RunningTargets => In(ExecutionStatus.Running);

    /// <summary>Targets that were interrupted.</summary>
    public IReadOnlyCollection<ExecutableTarget> AbortedTargets => In(ExecutionStatus.Aborted);

    /// <summary>Targets that failed.</summary>
    public IReadOnlyCollection<ExecutableTarget> FailedTargets => In(ExecutionStatus.Failed);

    /// <summary>Targets that succeeded.</summary>
    public IReadOnlyCollection<ExecutableTarget> SucceededTargets => In(ExecutionStatus.Succeeded);

    /// <summary>Targets that ended, well or not.</summary>
    public IReadOnlyCollection<ExecutableTarget> FinishedTargets => Planned(target =>
        target.Status is ExecutionStatus.Succeeded or ExecutionStatus.Failed or ExecutionStatus.Aborted or ExecutionStatus.Skipped);

    /// <summary>Whether no target has failed so far.</summary>
    public bool IsSucceeding => !IsFailing;

    /// <summary>Whether a target has failed.</summary>
    public bool IsFailing => ExecutionPlan.Any(target => target.Status is ExecutionStatus.Failed or ExecutionStatus.Aborted);

    /// <summary>Whether all targets have had their turn.</summary>
    public bool IsFinished =>
        ExecutionPlan.All(target => target.Status is not (ExecutionStatus.Scheduled or ExecutionStatus.Running));

    AbsolutePath INukeBuild.RootDirectory => RootDirectory;

    AbsolutePath INukeBuild.TemporaryDirectory => TemporaryDirectory;

    AbsolutePath? INukeBuild.BuildAssemblyFile => BuildAssemblyFile;

    AbsolutePath? INukeBuild.BuildAssemblyDirectory => BuildAssemblyDirectory;

    AbsolutePath? INukeBuild.BuildProjectFile => BuildProjectFile;

    AbsolutePath? INukeBuild.BuildProjectDirectory => BuildProjectDirectory;

    Verbosity INukeBuild.Verbosity => Verbosity;

    Host INukeBuild.Host => Host;

    bool INukeBuild.IsLocalBuild => IsLocalBuild;

    bool INukeBuild.IsServerBuild => IsServerBuild;

    private List<ExecutableTarget> In(ExecutionStatus status) => Planned(target => target.Status == status);

    private List<ExecutableTarget> Planned(Func<ExecutableTarget, bool> which) => ExecutionPlan.Where(which).ToList();
}

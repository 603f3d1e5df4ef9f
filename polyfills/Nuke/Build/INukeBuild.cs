using System.Linq.Expressions;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Parameters;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>The base of all components: what every build has.</summary>
public interface INukeBuild
{
    /// <summary>The directory that holds <c>.nuke</c>.</summary>
    AbsolutePath RootDirectory { get; }

    /// <summary><c>.nuke/temp</c> below the root; not committed.</summary>
    AbsolutePath TemporaryDirectory { get; }

    /// <summary>The assembly of the build.</summary>
    AbsolutePath? BuildAssemblyFile { get; }

    /// <summary>Where the assembly of the build is.</summary>
    AbsolutePath? BuildAssemblyDirectory { get; }

    /// <summary>The project file of the build; null if there is none above its assembly.</summary>
    AbsolutePath? BuildProjectFile { get; }

    /// <summary>Where the project file of the build is.</summary>
    AbsolutePath? BuildProjectDirectory { get; }

    /// <summary>How much is logged.</summary>
    Verbosity Verbosity { get; }

    /// <summary>Where the build runs.</summary>
    Host Host { get; }

    /// <summary>Whether the build runs on a person's machine.</summary>
    bool IsLocalBuild { get; }

    /// <summary>Whether the build runs on a CI server.</summary>
    bool IsServerBuild { get; }

    /// <summary>Whether only the plan is asked for.</summary>
    bool Plan { get; }

    /// <summary>Whether only help is asked for.</summary>
    bool Help { get; }

    /// <summary>Whether the logo is unwanted.</summary>
    bool NoLogo { get; }

    /// <summary>Whether targets that succeeded in the last, failed run are left out.</summary>
    bool Continue { get; }

    /// <summary>What will run, in order.</summary>
    IReadOnlyCollection<ExecutableTarget> ExecutionPlan { get; }

    /// <summary>Targets that were asked for.</summary>
    IReadOnlyCollection<ExecutableTarget> InvokedTargets { get; }

    /// <summary>Targets that were left out.</summary>
    IReadOnlyCollection<ExecutableTarget> SkippedTargets { get; }

    /// <summary>Targets that wait for their turn.</summary>
    IReadOnlyCollection<ExecutableTarget> ScheduledTargets { get; }

    /// <summary>Targets that run now.</summary>
    IReadOnlyCollection<ExecutableTarget> RunningTargets { get; }

    /// <summary>Targets that were interrupted.</summary>
    IReadOnlyCollection<ExecutableTarget> AbortedTargets { get; }

    /// <summary>Targets that failed.</summary>
    IReadOnlyCollection<ExecutableTarget> FailedTargets { get; }

    /// <summary>Targets that succeeded.</summary>
    IReadOnlyCollection<ExecutableTarget> SucceededTargets { get; }

    /// <summary>Targets that ended, well or not.</summary>
    IReadOnlyCollection<ExecutableTarget> FinishedTargets { get; }

    /// <summary>Whether no target has failed so far.</summary>
    bool IsSucceeding { get; }

    /// <summary>Whether a target has failed.</summary>
    bool IsFailing { get; }

    /// <summary>Whether all targets have had their turn.</summary>
    bool IsFinished { get; }

    /// <summary>The exit code of the process; null lets the outcome decide.</summary>
    int? ExitCode { get; set; }

    /// <summary>The part of divided targets to do.</summary>
    Partition Partition { get; }

    /// <summary>Adds facts to the running target's line of the summary table.</summary>
    void ReportSummary(Configure<IDictionary<string, string>>? configurator = null);

    /// <summary>The value of a component's parameter; null if there is none. For properties with a default after <c>??</c>.</summary>
    T? TryGetValue<T>(Expression<Func<T>> parameterExpression) where T : class? =>
        ComponentValues.Get<T>(this, parameterExpression);

    /// <summary>The value of a component's parameter of a value type, as in <c>TryGetValue&lt;bool?>(() => Force) ?? false</c>.</summary>
    T? TryGetValue<T>(Expression<Func<object?>> parameterExpression) =>
        ComponentValues.Get<T>(this, parameterExpression);
}

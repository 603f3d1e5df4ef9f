using System.Linq.Expressions;
using Nuke.Common.Building;
using Nuke.Common.CI;
using Nuke.Common.Execution;
using Nuke.Common.IO;
using Nuke.Common.Running;
using Nuke.Common.Tooling;

namespace Nuke.Common;

/// <summary>
/// The base class of a build: its properties of type <see cref="Target"/> are what it can do, its members with
/// <see cref="ParameterAttribute"/> what it can be told.
/// </summary>
public abstract partial class NukeBuild : INukeBuild
{
    private readonly ExitCodes exitCodes = new();

    /// <summary>The build's entry point: reads the command line, plans, runs, and tells the exit code.</summary>
    /// <param name="defaultTargetExpressions">What runs when no target is named; none means <c>--help</c>.</param>
    /// <returns>0 if all went well; <see cref="ExitCode"/> if set; 1 for a failure; 2 if the command line cannot be used.</returns>
    protected static int Execute<T>(params Expression<Func<T, Target>>[] defaultTargetExpressions) where T : NukeBuild, new() =>
        BuildRun.OfProcess(defaultTargetExpressions);

    /// <summary>The directory that holds <c>.nuke</c>: the nearest above the working directory, or <c>--root</c>.</summary>
    public static AbsolutePath RootDirectory => Session.Current.Root;

    /// <summary><c>.nuke/temp</c> below the root; made when first asked for, not committed.</summary>
    public static AbsolutePath TemporaryDirectory => (RootDirectory / ".nuke" / "temp").CreateDirectory();

    /// <summary>The assembly of the build.</summary>
    public static AbsolutePath? BuildAssemblyFile => Session.Current.Layout.Assembly;

    /// <summary>Where the assembly of the build is.</summary>
    public static AbsolutePath? BuildAssemblyDirectory => BuildAssemblyFile?.Parent;

    /// <summary>The project file of the build; null if there is none above its assembly.</summary>
    public static AbsolutePath? BuildProjectFile => Session.Current.Layout.ProjectFile;

    /// <summary>Where the project file of the build is.</summary>
    public static AbsolutePath? BuildProjectDirectory => BuildProjectFile?.Parent;

    /// <summary>How much is logged.</summary>
    public static Verbosity Verbosity
    {
        get => Session.Current.Verbosity;
        set => Session.Current.Verbosity = value;
    }

    /// <summary>Where the build runs.</summary>
    public static Host Host => Session.Current.Host;

    /// <summary>The profiles whose parameters are loaded.</summary>
    public static string[] LoadedLocalProfiles => [.. Session.Current.Options.Profiles];

    /// <summary>Whether the build runs on a person's machine.</summary>
    public static bool IsLocalBuild => !IsServerBuild;

    /// <summary>Whether the build runs on a CI server.</summary>
    public static bool IsServerBuild => Host.IsServer;

    /// <summary>The exit code of the process; null lets the outcome decide.</summary>
    public int? ExitCode
    {
        get => exitCodes.Of(ExecutionPlan);
        set => exitCodes.Set(Session.Current, value);
    }

    /// <summary>The part of divided targets to do.</summary>
    public Partition Partition => Session.Current.Options.Partition;

    /// <summary>Whether only the plan is asked for.</summary>
    public bool Plan => Session.Current.Options.Plan;

    /// <summary>Whether only help is asked for.</summary>
    public bool Help => Session.Current.Options.Help;

    /// <summary>Whether the logo is unwanted. There is none.</summary>
    public bool NoLogo => true;

    /// <summary>Whether targets that succeeded in the last, failed run are left out.</summary>
    public bool Continue => Session.Current.Options.Continue;

    /// <summary>Adds facts to the running target's line of the summary table.</summary>
    public void ReportSummary(Configure<IDictionary<string, string>>? configurator = null)
    {
        if (Session.Current.Printer.Blocks.Target is not { Status: ExecutionStatus.Running } target)
            throw new InvalidOperationException("ReportSummary is for the body of a target; no target is running.");
        configurator?.Invoke(target.SummaryInformation);
        Events.SummaryUpdated(target);
    }

    internal BuildEvents Events => field ??= new BuildEvents(this);
}

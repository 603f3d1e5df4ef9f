using System.Reflection;
using System.Runtime.CompilerServices;
using Nuke.Common.Execution;
using Serilog;

namespace Nuke.Common.Building;

/// <summary>Tells the extensions of a build what happens, by priority, and last the build itself.</summary>
internal sealed class BuildEvents
{
    private readonly Lock gate = new();
    private readonly NukeBuild build;
    private readonly BuildExtensionAttributeBase[] extensions;

    internal BuildEvents(NukeBuild build)
    {
        this.build = build;
        extensions = [.. build.GetType().GetCustomAttributes<BuildExtensionAttributeBase>(inherit: true).OrderByDescending(extension => extension.Priority)];
        foreach (var extension in extensions)
            extension.Build = build;
    }

    internal void Created(IReadOnlyCollection<ExecutableTarget> targets)
    {
        Tell<IOnBuildCreated>(extension => extension.OnBuildCreated(targets));
        build.OnBuildCreated();
    }

    internal void Initialized(IReadOnlyCollection<ExecutableTarget> targets)
    {
        Tell<IOnBuildInitialized>(extension => extension.OnBuildInitialized(targets, build.ExecutionPlan));
        build.OnBuildInitialized();
    }

    internal void Running(ExecutableTarget target)
    {
        Tell<IOnTargetRunning>(extension => extension.OnTargetRunning(target));
        build.OnTargetRunning(target.Name);
    }

    internal void Skipped(ExecutableTarget target)
    {
        Tell<IOnTargetSkipped>(extension => extension.OnTargetSkipped(target));
        build.OnTargetSkipped(target.Name);
    }

    internal void Succeeded(ExecutableTarget target)
    {
        Tell<IOnTargetSucceeded>(extension => extension.OnTargetSucceeded(target));
        build.OnTargetSucceeded(target.Name);
    }

    internal void Failed(ExecutableTarget target)
    {
        Tell<IOnTargetFailed>(extension => extension.OnTargetFailed(target));
        build.OnTargetFailed(target.Name);
    }

    internal void SummaryUpdated(ExecutableTarget target) =>
        Tell<IOnTargetSummaryUpdated>(extension => extension.OnTargetSummaryUpdated(build, target));

    internal void Finished()
    {
        Tell<IOnBuildFinished>(extension => extension.OnBuildFinished());
        build.OnBuildFinished();
    }

    private void Tell<T>(Action<T> what, [CallerMemberName] string moment = "") where T : class, IBuildExtension
    {
        foreach (var extension in extensions)
        {
            if (extension is not T listener)
                continue;
            Log.Verbose("{Moment}: {Extension} ({Priority})", moment, extension.GetType().Name, extension.Priority);
            // Bodies of targets may report at once; an extension is not written to be called by several threads.
            lock (gate)
                what(listener);
        }
    }
}

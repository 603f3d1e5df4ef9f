namespace Nuke.Common.Execution;

/// <summary>Is told of targets that are about to run.</summary>
public interface IOnTargetRunning : IBuildExtension
{
    /// <param name="target">The target.</param>
    void OnTargetRunning(ExecutableTarget target);
}

/// <summary>Is told of targets that were left out.</summary>
public interface IOnTargetSkipped : IBuildExtension
{
    /// <param name="target">The target.</param>
    void OnTargetSkipped(ExecutableTarget target);
}

/// <summary>Is told of targets that succeeded.</summary>
public interface IOnTargetSucceeded : IBuildExtension
{
    /// <param name="target">The target.</param>
    void OnTargetSucceeded(ExecutableTarget target);
}

/// <summary>Is told of targets that failed.</summary>
public interface IOnTargetFailed : IBuildExtension
{
    /// <param name="target">The target.</param>
    void OnTargetFailed(ExecutableTarget target);
}

/// <summary>Is told when a target has added to its line of the summary table.</summary>
public interface IOnTargetSummaryUpdated : IBuildExtension
{
    /// <param name="build">The build.</param>
    /// <param name="target">The target.</param>
    void OnTargetSummaryUpdated(INukeBuild build, ExecutableTarget target);
}

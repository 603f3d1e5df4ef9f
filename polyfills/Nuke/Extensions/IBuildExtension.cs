namespace Nuke.Common.Execution;

/// <summary>Takes part in the runs of a build.</summary>
public interface IBuildExtension
{
    /// <summary>Higher ones come first; the build's own methods come last.</summary>
    float Priority { get; }
}

/// <summary>Is told when the build object and its targets exist and parameters have their values.</summary>
public interface IOnBuildCreated : IBuildExtension
{
    /// <param name="executableTargets">Every target of the build, in declaration order.</param>
    void OnBuildCreated(IReadOnlyCollection<ExecutableTarget> executableTargets);
}

/// <summary>Is told when the plan is made and nothing has run.</summary>
public interface IOnBuildInitialized : IBuildExtension
{
    /// <param name="executableTargets">Every target of the build, in declaration order.</param>
    /// <param name="executionPlan">What will run, in order.</param>
    void OnBuildInitialized(IReadOnlyCollection<ExecutableTarget> executableTargets, IReadOnlyCollection<ExecutableTarget> executionPlan);
}

/// <summary>Is told when all is done and the summary table is printed.</summary>
public interface IOnBuildFinished : IBuildExtension
{
    /// <summary>All is done.</summary>
    void OnBuildFinished();
}

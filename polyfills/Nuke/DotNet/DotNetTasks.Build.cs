using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <content><c>dotnet build</c>.</content>
public static partial class DotNetTasks
{
    /// <summary>Calls <c>dotnet build</c>.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    public static IReadOnlyCollection<Output> DotNetBuild(DotNetBuildSettings? options = null) => ToolRun.Run(DotNetPath, options ?? new DotNetBuildSettings());

    /// <inheritdoc cref="DotNetBuild(DotNetBuildSettings)"/>
    public static IReadOnlyCollection<Output> DotNetBuild(Configure<DotNetBuildSettings> configurator) => DotNetBuild(configurator(new DotNetBuildSettings()));

    /// <summary>Calls <c>dotnet build</c> several times.</summary>
    /// <param name="configurator">Gives the options of each call.</param>
    /// <param name="degreeOfParallelism">How many run at a time.</param>
    /// <param name="completeOnFailure">Whether the rest is called after one has failed.</param>
    public static IEnumerable<(DotNetBuildSettings Settings, IReadOnlyCollection<Output> Output)> DotNetBuild(
        CombinatorialConfigure<DotNetBuildSettings> configurator, int degreeOfParallelism = 1, bool completeOnFailure = false) =>
        ToolRun.RunAll(DotNetPath, configurator(new DotNetBuildSettings()), degreeOfParallelism, completeOnFailure);
}

using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <content><c>dotnet clean</c>.</content>
public static partial class DotNetTasks
{
    /// <summary>Calls <c>dotnet clean</c>.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    public static IReadOnlyCollection<Output> DotNetClean(DotNetCleanSettings? options = null) => ToolRun.Run(DotNetPath, options ?? new DotNetCleanSettings());

    /// <inheritdoc cref="DotNetClean(DotNetCleanSettings)"/>
    public static IReadOnlyCollection<Output> DotNetClean(Configure<DotNetCleanSettings> configurator) => DotNetClean(configurator(new DotNetCleanSettings()));

    /// <summary>Calls <c>dotnet clean</c> several times.</summary>
    /// <param name="configurator">Gives the options of each call.</param>
    /// <param name="degreeOfParallelism">How many run at a time.</param>
    /// <param name="completeOnFailure">Whether the rest is called after one has failed.</param>
    public static IEnumerable<(DotNetCleanSettings Settings, IReadOnlyCollection<Output> Output)> DotNetClean(
        CombinatorialConfigure<DotNetCleanSettings> configurator, int degreeOfParallelism = 1, bool completeOnFailure = false) =>
        ToolRun.RunAll(DotNetPath, configurator(new DotNetCleanSettings()), degreeOfParallelism, completeOnFailure);
}

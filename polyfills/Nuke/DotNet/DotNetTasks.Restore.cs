using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <content><c>dotnet restore</c>.</content>
public static partial class DotNetTasks
{
    /// <summary>Calls <c>dotnet restore</c>.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    public static IReadOnlyCollection<Output> DotNetRestore(DotNetRestoreSettings? options = null) => ToolRun.Run(DotNetPath, options ?? new DotNetRestoreSettings());

    /// <inheritdoc cref="DotNetRestore(DotNetRestoreSettings)"/>
    public static IReadOnlyCollection<Output> DotNetRestore(Configure<DotNetRestoreSettings> configurator) => DotNetRestore(configurator(new DotNetRestoreSettings()));

    /// <summary>Calls <c>dotnet restore</c> several times.</summary>
    /// <param name="configurator">Gives the options of each call.</param>
    /// <param name="degreeOfParallelism">How many run at a time.</param>
    /// <param name="completeOnFailure">Whether the rest is called after one has failed.</param>
    public static IEnumerable<(DotNetRestoreSettings Settings, IReadOnlyCollection<Output> Output)> DotNetRestore(
        CombinatorialConfigure<DotNetRestoreSettings> configurator, int degreeOfParallelism = 1, bool completeOnFailure = false) =>
        ToolRun.RunAll(DotNetPath, configurator(new DotNetRestoreSettings()), degreeOfParallelism, completeOnFailure);
}

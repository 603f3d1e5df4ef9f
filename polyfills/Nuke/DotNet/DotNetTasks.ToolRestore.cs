using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <content><c>dotnet tool restore</c>.</content>
public static partial class DotNetTasks
{
    /// <summary>Calls <c>dotnet tool restore</c>.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    public static IReadOnlyCollection<Output> DotNetToolRestore(DotNetToolRestoreSettings? options = null) => ToolRun.Run(DotNetPath, options ?? new DotNetToolRestoreSettings());

    /// <inheritdoc cref="DotNetToolRestore(DotNetToolRestoreSettings)"/>
    public static IReadOnlyCollection<Output> DotNetToolRestore(Configure<DotNetToolRestoreSettings> configurator) => DotNetToolRestore(configurator(new DotNetToolRestoreSettings()));

    /// <summary>Calls <c>dotnet tool restore</c> several times.</summary>
    /// <param name="configurator">Gives the options of each call.</param>
    /// <param name="degreeOfParallelism">How many run at a time.</param>
    /// <param name="completeOnFailure">Whether the rest is called after one has failed.</param>
    public static IEnumerable<(DotNetToolRestoreSettings Settings, IReadOnlyCollection<Output> Output)> DotNetToolRestore(
        CombinatorialConfigure<DotNetToolRestoreSettings> configurator, int degreeOfParallelism = 1, bool completeOnFailure = false) =>
        ToolRun.RunAll(DotNetPath, configurator(new DotNetToolRestoreSettings()), degreeOfParallelism, completeOnFailure);
}

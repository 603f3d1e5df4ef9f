using Nuke.Common.Tooling;

namespace Nuke.Common.Tools.DotNet;

/// <content><c>dotnet test</c>.</content>
public static partial class DotNetTasks
{
    /// <summary>Calls <c>dotnet test</c>.</summary>
    /// <exception cref="ProcessException">It failed.</exception>
    public static IReadOnlyCollection<Output> DotNetTest(DotNetTestSettings? options = null) => ToolRun.Run(DotNetPath, options ?? new DotNetTestSettings());

    /// <inheritdoc cref="DotNetTest(DotNetTestSettings)"/>
    public static IReadOnlyCollection<Output> DotNetTest(Configure<DotNetTestSettings> configurator) => DotNetTest(configurator(new DotNetTestSettings()));

    /// <summary>Calls <c>dotnet test</c> several times.</summary>
    /// <param name="configurator">Gives the options of each call.</param>
    /// <param name="degreeOfParallelism">How many run at a time.</param>
    /// <param name="completeOnFailure">Whether the rest is called after one has failed.</param>
    public static IEnumerable<(DotNetTestSettings Settings, IReadOnlyCollection<Output> Output)> DotNetTest(
        CombinatorialConfigure<DotNetTestSettings> configurator, int degreeOfParallelism = 1, bool completeOnFailure = false) =>
        ToolRun.RunAll(DotNetPath, configurator(new DotNetTestSettings()), degreeOfParallelism, completeOnFailure);
}

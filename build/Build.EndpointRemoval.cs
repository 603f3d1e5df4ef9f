using Nuke.Common;
using Pipeline.Modules.Endpoints;

namespace Pipeline;

/// <summary>Deleting endpoints.</summary>
partial class Build
{
    [Parameter("The endpoint's name")]
    readonly string? EndpointName = null;

    [Parameter("Makes it an error that there is nothing to delete")]
    readonly bool MustExist = false;

    [Parameter("Means every endpoint of the environment")]
    readonly bool AllInEnvironment = false;

    [Parameter("Deletes the log groups of what is deleted as well")]
    readonly bool WithLogs = false;

    Target DeleteEndpoint => _ => _
        .Description("Deletes an endpoint with its components, scaling, configuration, models and alarms, whoever made them.")
        .After(Deploy)
        .Executes(() => OnAws(AllModules, async cancellation => await Parts.EndpointRemoval.RunAsync(Removals, cancellation)));

    private RemovalWishes Removals => new(EndpointName, AllInEnvironment, $"./build.sh {nameof(DeleteEndpoint)}{(Environment == Local ? "" : $" --environment {Environment}")}")
    {
        MustExist = MustExist,
        WithLogs = WithLogs,
        Agreed = Yes,
    };
}

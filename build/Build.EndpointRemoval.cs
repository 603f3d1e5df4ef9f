using Nuke.Common;
using Pipeline.Modules.Endpoints;

namespace Pipeline;

/// <summary>Deleting and listing endpoints.</summary>
partial class Build
{
    [Parameter("Makes it an error that there is nothing to delete")]
    readonly bool MustExist = false;

    [Parameter("Means every endpoint of the environment")]
    readonly bool AllInEnvironment = false;

    [Parameter("Deletes the log groups of what is deleted as well")]
    readonly bool WithLogs = false;

    Target DeleteEndpoint => _ => _
        .Description("Deletes an endpoint with its components, scaling, configuration, models and alarms, whoever made them.")
        .After(Deploy, DeployEndpoint, InvokeEndpoint)
        .Executes(async () =>
        {
            await Run(() => EndpointsMeant.Check(Removals));
            await OnAws(AllModules, cancellation => Parts.EndpointRemoval.RunAsync(Removals, cancellation));
        });

    Target ListEndpoints => _ => _
        .Description("Lists the endpoints of the environment's account: state, age, instances, cost and last request of each.")
        .After(Deploy, DeployEndpoint, DeleteEndpoint)
        .Executes(() => OnAws(AllModules, async cancellation =>
        {
            foreach (var list in await Parts.EndpointList.OfAsync(Parts.EndpointRegions, cancellation))
                Reporter.Raise(list);
        }));

    private RemovalWishes Removals => new(EndpointName, AllInEnvironment, $"./build.sh {nameof(DeleteEndpoint)}{(Environment == Local ? "" : $" --environment {Environment}")}")
    {
        MustExist = MustExist,
        WithLogs = WithLogs,
        Agreed = Yes,
    };
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly TimeSpan Scaling = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Deleting = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Maintenance = TimeSpan.FromMinutes(10);

    private async Task WorkAsync(Call call, string key)
    {
        if (endpoints.Find(call, key) is not { } endpoint)
            return;
        var work = endpoint.Body.Need("EndpointStatus") switch
        {
            EndpointStatus.Creating => CreateFleetAsync(call, endpoint),
            EndpointStatus.Updating when EndpointRecord.NextOf(endpoint.Body) is { } next => ReplaceFleetAsync(call, endpoint, next),
            EndpointStatus.Updating => ScaleAsync(call, endpoint),
            EndpointStatus.RollingBack => RollBackAsync(call, key),
            EndpointStatus.SystemUpdating => MaintainAsync(call, key),
            EndpointStatus.Deleting => DeleteFleetAsync(call, endpoint),
            _ => Task.CompletedTask,
        };
        await work;
    }

    private async Task CreateFleetAsync(Call call, Definition endpoint)
    {
        var fleet = EndpointRecord.FleetOf(endpoint.Body);
        foreach (var stage in DeploymentPlan.Creation(fleet))
            await world.Pace.PassAsync(stage.Takes, call.Cancellation);
        var reason = Attempt(call, endpoint, fleet);
        var maintained = told.Says(HostingFailures.Maintenance, endpoint.Body.Need("EndpointName"));
        Move(call, endpoint.Name, present => reason is null
            ? Serve(present, fleet, present.Body, maintained ? EndpointStatus.SystemUpdating : EndpointStatus.InService)
            : present.With("EndpointStatus", EndpointStatus.Failed).With("FailureReason", reason).With("ProductionVariants", null).With("ShadowProductionVariants", null));
        if (reason is null && maintained)
            await MaintainAsync(call, endpoint.Name);
    }

    private async Task ReplaceFleetAsync(Call call, Definition endpoint, Fleet next)
    {
        var deployment = endpoint.Body.Object("PendingDeploymentSummary").Object("DeploymentConfig");
        foreach (var stage in DeploymentPlan.Update(next, deployment))
        {
            Move(call, endpoint.Name, present => At(present, stage.Status));
            if (await PassAsync(call, stage, deployment) is not { } alarm)
                continue;
            Move(call, endpoint.Name, present => Return(present, EndpointStatus.InService, FailureReasons.Alarm(alarm)));
            return;
        }
        var reason = Attempt(call, endpoint, next);
        var stuck = reason is not null && told.Says(HostingFailures.Rollback, [endpoint.Body.Need("EndpointName"), .. next.Names]);
        Move(call, endpoint.Name, present => reason is null
            ? Serve(present, next, present.Body.Object("PendingDeploymentSummary"), EndpointStatus.InService).With("LastDeploymentConfig", deployment.Count == 0 ? null : deployment.DeepClone())
            : Return(present, stuck ? EndpointStatus.UpdateRollbackFailed : EndpointStatus.InService, reason));
    }

    private async Task ScaleAsync(Call call, Definition endpoint)
    {
        await world.Pace.PassAsync(Scaling, call.Cancellation);
        if (told.Says(HostingFailures.Scaling, endpoint.Body.Need("EndpointName")))
        {
            Move(call, endpoint.Name, present => present.With("EndpointStatus", EndpointStatus.RollingBack));
            await RollBackAsync(call, endpoint.Name);
            return;
        }
        Move(call, endpoint.Name, present =>
            present.With("EndpointStatus", EndpointStatus.InService).With("ProductionVariants", VariantSummaries.Settled(present.Body["ProductionVariants"])));
    }

    private async Task RollBackAsync(Call call, string key)
    {
        await world.Pace.PassAsync(Scaling, call.Cancellation);
        Move(call, key, present =>
            present.With("EndpointStatus", EndpointStatus.InService).With("ProductionVariants", VariantSummaries.Unchanged(present.Body["ProductionVariants"])));
    }

    private async Task MaintainAsync(Call call, string key)
    {
        await world.Pace.PassAsync(Maintenance, call.Cancellation);
        Move(call, key, present => present.With("EndpointStatus", EndpointStatus.InService));
    }

    private async Task DeleteFleetAsync(Call call, Definition endpoint)
    {
        await world.Pace.PassAsync(Deleting, call.Cancellation);
        foreach (var variant in EndpointRecord.FleetOf(endpoint.Body).Variants)
            await ScalingTargets.RemoveAsync(world, call, $"endpoint/{endpoint.Body.Need("EndpointName")}/variant/{variant.Need("VariantName")}");
        endpoints.Remove(call, endpoint.Name);
    }
}

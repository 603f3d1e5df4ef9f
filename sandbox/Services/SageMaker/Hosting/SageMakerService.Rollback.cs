using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.CloudWatch;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>
    /// Lets a stretch of an update pass. Once the new fleet gets requests, an alarm of the automatic rollback ends it at once. Answers the
    /// alarm that rang, or null.
    /// </summary>
    /// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-configuration.html</remarks>
    private async Task<string?> PassAsync(Call call, DeploymentStage stage, JsonObject deployment)
    {
        List<string> names = [.. deployment.Object("AutoRollbackConfiguration").Objects("Alarms").Select(alarm => alarm.Need("AlarmName"))];
        if (names.Count == 0 || !stage.IsWatched)
        {
            await world.Pace.PassAsync(stage.Takes, call.Cancellation);
            return null;
        }
        using var over = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation);
        var alarms = world.Service<CloudWatchService>();
        var (passing, ringing) = (world.Pace.PassAsync(stage.Takes, over.Token), alarms.RingingAsync(call, names, over.Token));
        await Task.WhenAny(passing, ringing);
        await over.CancelAsync();
        call.Cancellation.ThrowIfCancellationRequested();
        return ringing.IsCompletedSuccessfully ? await ringing : alarms.Ringing(call, names);
    }
}

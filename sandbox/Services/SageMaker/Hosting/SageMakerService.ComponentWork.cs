using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    private static readonly TimeSpan ComponentStart = TimeSpan.FromMinutes(4);

    private async Task WorkOnComponentAsync(Call call, string key)
    {
        switch (components.Find(call, key)?.Body.Need("InferenceComponentStatus"))
        {
            case EndpointStatus.Creating or EndpointStatus.Updating:
                await StartCopiesAsync(call, key);
                break;
            case EndpointStatus.Deleting:
                await world.Pace.PassAsync(Deleting, call.Cancellation);
                await ScalingTargets.RemoveAsync(world, call, $"inference-component/{components.Need(call, key).Body.Need("InferenceComponentName")}");
                components.Remove(call, key);
                break;
        }
    }

    private async Task StartCopiesAsync(Call call, string key)
    {
        await world.Pace.PassAsync(ComponentStart, call.Cancellation);
        var component = components.Need(call, key);
        var reason = Attempt(call, component) ?? (HasRoom(call, component) ? null : FailureReasons.NoRoom);
        components.Change(call, key, present =>
        {
            var body = present.Copy();
            var first = present.Body.Need("InferenceComponentStatus") == EndpointStatus.Creating;
            body["InferenceComponentStatus"] = reason is not null && first ? EndpointStatus.Failed : EndpointStatus.InService;
            body["FailureReason"] = reason;
            if (reason is null)
                ComponentRecord.Settle(body, world.Clock.GetUtcNow());
            else if (!first)
                ComponentRecord.Return(body);
            return present with { Body = body.Present() };
        });
    }

    private string? Attempt(Call call, Definition component)
    {
        var (name, variant) = (component.Body.Need("InferenceComponentName"), component.Body.Need("VariantName"));
        var contents = ComponentRecord.Contents(component.Body);
        var container = ComponentContainers.Of(contents);
        var word = told.Failure([name, .. contents.Object("Models").Select(model => model.Key)]);
        var image = container?.Text("Image") ?? "the base inference component";
        new ContainerLog(world, $"/aws/sagemaker/InferenceComponents/{name}").Write(call, variant, image, word);
        return word is null ? null : FailureReasons.Of(word, variant, image);
    }

    // Everything on the variant, in the order in which it came.
    private bool HasRoom(Call call, Definition component)
    {
        var (endpoint, variant) = (endpoints.Find(call, KeyOf(component.Body.Need("EndpointName"))), component.Body.Need("VariantName"));
        if (endpoint is null || EndpointRecord.FleetOf(endpoint.Body).Variant(variant) is not { } configured)
            return false;
        var summary = endpoint.Body.Objects("ProductionVariants").First(one => one.Need("VariantName") == variant);
        if (VariantRules.Types(configured) is not [var type, ..] || InstanceTypes.Find(type) is not { } facts)
            return true;
        var room = new ComponentRoom(facts, ComponentRoom.Instances(configured, summary));
        foreach (var other in components.All(call).Select(row => row.Value).OrderBy(one => one.Name == component.Name).ThenBy(one => one.Created))
            if (IsOn(other, component) && !room.Take(ComponentContainers.Resources(ComponentRecord.Contents(other.Body), type), other.Body.Object("RuntimeConfig").Number("DesiredCopyCount") ?? 0))
                return other.Name != component.Name;
        return true;
    }

    private static bool IsOn(Definition other, Definition component) => other.Body.Need("EndpointName") == component.Body.Need("EndpointName")
        && other.Body.Text("VariantName") == component.Body.Text("VariantName") && other.Body.Need("InferenceComponentStatus") != EndpointStatus.Failed;
}

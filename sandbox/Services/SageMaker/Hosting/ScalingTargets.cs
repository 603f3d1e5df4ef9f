using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>Takes scalable targets away with what they scaled.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteEndpoint.html</remarks>
internal static class ScalingTargets
{
    private const string Namespace = "sagemaker";

    /// <summary>Deregisters every target of a resource.</summary>
    public static async Task RemoveAsync(SandboxWorld world, Call call, string resource)
    {
        var found = await world.InvokeAsync("application-autoscaling", "DescribeScalableTargets", call, new() { ["ServiceNamespace"] = Namespace, ["ResourceIds"] = new JsonArray(resource) });
        foreach (var target in found["ScalableTargets"]!.AsArray())
            await world.InvokeAsync("application-autoscaling", "DeregisterScalableTarget", call, new()
            {
                ["ServiceNamespace"] = Namespace,
                ["ResourceId"] = resource,
                ["ScalableDimension"] = target!["ScalableDimension"]!.DeepClone(),
            });
    }
}

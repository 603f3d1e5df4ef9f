using Amazon.ApplicationAutoScaling;
using Amazon.ApplicationAutoScaling.Model;

namespace Pipeline.Aws.ApplicationAutoScaling;

/// <summary>What scales endpoints: the variants of one, and its inference components.</summary>
public sealed class EndpointScaling(AwsSession session)
{
    /// <summary>The scalable targets of an endpoint's variants and of components.</summary>
    public async Task<IReadOnlyList<ScaledResource>> OfAsync(string endpoint, IReadOnlyCollection<string> components, CancellationToken cancellation)
    {
        var found = new List<ScaledResource>();
        var request = new DescribeScalableTargetsRequest { ServiceNamespace = ServiceNamespace.Sagemaker };
        do
        {
            var page = await session.Scaling.DescribeScalableTargetsAsync(request, cancellation).As("application-autoscaling:DescribeScalableTargets");
            found.AddRange((page.ScalableTargets ?? []).Select(one => new ScaledResource(one.ResourceId, one.ScalableDimension.Value)));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return [.. found.Where(one => one.IsOf(endpoint, components))];
    }

    /// <summary>Deregisters a target; its policies, their alarms and its scheduled actions go with it. False when there was none.</summary>
    /// <remarks>https://docs.aws.amazon.com/autoscaling/application/APIReference/API_DeregisterScalableTarget.html</remarks>
    public async Task<bool> RemoveAsync(ScaledResource resource, CancellationToken cancellation) =>
        await session.Scaling.DeregisterScalableTargetAsync(new DeregisterScalableTargetRequest
        {
            ServiceNamespace = ServiceNamespace.Sagemaker,
            ResourceId = resource.Resource,
            ScalableDimension = resource.Dimension,
        }, cancellation).AsOrNull("application-autoscaling:DeregisterScalableTarget", failure => failure is ObjectNotFoundException) is not null;
}

/// <summary>A scalable target.</summary>
/// <param name="Resource">What is scaled, such as <c>endpoint/chat/variant/AllTraffic</c> or <c>inference-component/chat</c>.</param>
/// <param name="Dimension">Which of its numbers, such as <c>sagemaker:variant:DesiredInstanceCount</c>.</param>
public sealed record ScaledResource(string Resource, string Dimension)
{
    /// <summary>Whether it is a variant of the endpoint, or one of the components.</summary>
    public bool IsOf(string endpoint, IReadOnlyCollection<string> components) =>
        Resource.StartsWith($"endpoint/{endpoint}/variant/", StringComparison.OrdinalIgnoreCase)
        || components.Any(component => string.Equals(Resource, $"inference-component/{component}", StringComparison.OrdinalIgnoreCase));
}

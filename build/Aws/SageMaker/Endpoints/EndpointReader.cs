using Amazon.Runtime;
using Amazon.SageMaker.Model;

namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Reads endpoints, their configurations, models and inference components.</summary>
public sealed class EndpointReader(AwsSession session)
{
    private const int PageSize = 100;

    /// <summary>The endpoint, or null when there is none of that name.</summary>
    public async Task<HostedEndpoint?> FindAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.SageMaker.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = name }, cancellation)
            .AsOrNull("sagemaker:DescribeEndpoint", IsAbsent);
        return answer is null ? null : new HostedEndpoint(answer.EndpointName, answer.EndpointArn, answer.EndpointStatus?.Value ?? "", answer.EndpointConfigName)
        {
            FailureReason = answer.FailureReason,
            Created = answer.CreationTime,
            Modified = answer.LastModifiedTime,
            Pending = answer.PendingDeploymentSummary?.EndpointConfigName,
            Variants = [.. (answer.ProductionVariants ?? []).Select(Running)],
        };
    }

    /// <summary>The names of all endpoints of the region, the newest first.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(CancellationToken cancellation)
    {
        var names = new List<string>();
        var request = new ListEndpointsRequest { MaxResults = PageSize };
        do
        {
            var page = await session.SageMaker.ListEndpointsAsync(request, cancellation).As("sagemaker:ListEndpoints");
            names.AddRange((page.Endpoints ?? []).Select(one => one.EndpointName));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return names;
    }

    /// <summary>The endpoint configuration, or null when there is none of that name.</summary>
    public async Task<HostedConfiguration?> ConfigurationAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.SageMaker.DescribeEndpointConfigAsync(new DescribeEndpointConfigRequest { EndpointConfigName = name }, cancellation)
            .AsOrNull("sagemaker:DescribeEndpointConfig", IsAbsent);
        return answer is null ? null : new HostedConfiguration(answer.EndpointConfigName, answer.EndpointConfigArn,
            [.. (answer.ProductionVariants ?? []).Select(one => Variant(one, shadow: false)), .. (answer.ShadowProductionVariants ?? []).Select(one => Variant(one, shadow: true))])
        {
            AsyncOutput = answer.AsyncInferenceConfig?.OutputConfig is { } output ? output.S3OutputPath ?? "" : null,
        };
    }

    /// <summary>The model, or null when there is none of that name.</summary>
    public async Task<HostedModel?> ModelAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.SageMaker.DescribeModelAsync(new DescribeModelRequest { ModelName = name }, cancellation).AsOrNull("sagemaker:DescribeModel", IsAbsent);
        if (answer is null)
            return null;
        IReadOnlyList<ContainerDefinition> containers = answer.PrimaryContainer is { } only ? [only] : [.. answer.Containers ?? []];
        return new HostedModel(answer.ModelName, answer.ModelArn, [.. containers.Select(one => one.Image).OfType<string>()], containers.Select(one => one.ModelPackageName).FirstOrDefault(one => one is not null))
        {
            Environment = containers.FirstOrDefault()?.Environment ?? [],
        };
    }

    /// <summary>The inference components of an endpoint, or of all endpoints of the region.</summary>
    /// <param name="endpoint">The endpoint's name; null for all of them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<HostedComponent>> ComponentsAsync(string? endpoint, CancellationToken cancellation)
    {
        var names = new List<string>();
        var request = new ListInferenceComponentsRequest { EndpointNameEquals = endpoint, MaxResults = PageSize };
        do
        {
            var page = await session.SageMaker.ListInferenceComponentsAsync(request, cancellation).As("sagemaker:ListInferenceComponents");
            names.AddRange((page.InferenceComponents ?? []).Select(one => one.InferenceComponentName));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        var found = await SideBySide.EachAsync(names, (name, stop) => ComponentAsync(name, stop), cancellation);
        return [.. found.OfType<HostedComponent>()];
    }

    /// <summary>Whether SageMaker says that there is no such thing: it has no code of its own for that, only words.</summary>
    public static bool IsAbsent(AmazonServiceException failure) =>
        failure.ErrorCode is "ValidationException" or "ValidationError" && failure.Message.Contains("Could not find", StringComparison.OrdinalIgnoreCase);

    private async Task<HostedComponent?> ComponentAsync(string name, CancellationToken cancellation)
    {
        var answer = await session.SageMaker.DescribeInferenceComponentAsync(new DescribeInferenceComponentRequest { InferenceComponentName = name }, cancellation)
            .AsOrNull("sagemaker:DescribeInferenceComponent", IsAbsent);
        return answer is null ? null : new HostedComponent(answer.InferenceComponentName, answer.InferenceComponentArn, answer.InferenceComponentStatus?.Value ?? "", answer.VariantName, answer.Specification?.ModelName)
        {
            Endpoint = answer.EndpointName,
            OtherModels = [.. (answer.Specifications ?? []).Select(one => one.ModelName).OfType<string>()],
            Base = answer.Specification?.BaseInferenceComponentName,
            Image = answer.Specification?.Container?.DeployedImage?.SpecifiedImage,
            Copies = answer.RuntimeConfig?.CurrentCopyCount ?? 0,
            FailureReason = answer.FailureReason,
        };
    }

    private static RunningVariant Running(ProductionVariantSummary variant) => new(variant.VariantName, variant.CurrentInstanceCount, variant.CurrentWeight,
        [.. (variant.DeployedImages ?? []).Select(image => image.ResolvedImage ?? image.SpecifiedImage)])
    {
        Desired = variant.DesiredInstanceCount,
        Pools = (variant.InstancePools ?? []).ToDictionary(pool => pool.InstanceType.Value, pool => pool.CurrentInstanceCount ?? 0, StringComparer.Ordinal),
    };

    private static HostedVariant Variant(ProductionVariant one, bool shadow) => new(one.VariantName, one.ModelName,
        one.InstanceType is { } type ? [type.Value] : [.. (one.InstancePools ?? []).OrderBy(pool => pool.Priority).Select(pool => pool.InstanceType.Value)], shadow)
    {
        InitialInstances = one.InitialInstanceCount,
        ServerlessMemory = one.ServerlessConfig?.MemorySizeInMB,
        OtherModels = [.. (one.InstancePools ?? []).Select(pool => pool.ModelNameOverride).OfType<string>()],
    };
}

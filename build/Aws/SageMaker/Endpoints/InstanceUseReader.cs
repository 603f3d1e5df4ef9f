namespace Pipeline.Aws.SageMaker.Endpoints;

/// <summary>Instances that an endpoint of the region has, or is about to have.</summary>
/// <param name="Endpoint">The endpoint.</param>
/// <param name="Type">The instance type.</param>
/// <param name="Count">How many.</param>
public sealed record InstanceUse(string Endpoint, string Type, int Count);

/// <summary>Counts the instances of a region's endpoints, as the quotas for endpoint usage do.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/regions-quotas.html</remarks>
public sealed class InstanceUseReader(EndpointReader endpoints)
{
    /// <summary>The instances of all endpoints. A failed endpoint has none, a serverless variant neither.</summary>
    public async Task<IReadOnlyList<InstanceUse>> ReadAsync(CancellationToken cancellation)
    {
        var found = await SideBySide.EachAsync(await endpoints.NamesAsync(cancellation), OfAsync, cancellation);
        return [.. found.SelectMany(one => one)];
    }

    private async Task<IReadOnlyList<InstanceUse>> OfAsync(string name, CancellationToken cancellation)
    {
        // Between the list and this call it may have gone.
        if (await endpoints.FindAsync(name, cancellation) is not { Status: not "Failed", Configuration: { } configured } endpoint
            || await endpoints.ConfigurationAsync(configured, cancellation) is not { } configuration)
            return [];
        return [.. configuration.Variants.Where(variant => variant.InstanceTypes.Count > 0)
            .Select(variant => new InstanceUse(name, variant.InstanceTypes[0], Running(endpoint, variant) ?? variant.InitialInstances ?? 0))];
    }

    private static int? Running(HostedEndpoint endpoint, HostedVariant variant) =>
        endpoint.Variants.FirstOrDefault(running => running.Name == variant.Name && !variant.Shadow)?.Instances;
}

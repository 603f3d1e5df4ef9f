using Pipeline.Endpoints.Specification;

namespace Pipeline.Endpoints.Modelling;

/// <summary>What the template can name of a variant.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html</remarks>
internal static class VariantModel
{
    public static Dictionary<string, object?> Of(EndpointSpecification endpoint, VariantSpecification variant)
    {
        var inputs = variant.Inputs;
        var components = endpoint.Type == EndpointType.ComponentBased;
        return new()
        {
            ["name"] = variant.Name,
            ["model"] = components ? null : variant.Model.LogicalId,
            ["weight"] = inputs.Number("weight"),
            ["serverless"] = endpoint.Type == EndpointType.Serverless ? Serverless(endpoint.Inputs) : null,
            ["instance_type"] = variant.InstanceTypes.FirstOrDefault(),
            ["pools"] = variant.InstanceTypes.Count > 1 ? variant.InstanceTypes : [],
            ["count"] = inputs.Whole("instance-count"),
            ["managed_scaling"] = components && endpoint.Inputs.Whole("scale-max") is { } most ? ManagedScaling(endpoint, variant, most) : null,
            ["startup_timeout"] = inputs.Whole("startup-timeout"),
            ["download_timeout"] = inputs.Whole("download-timeout"),
            ["volume"] = inputs.Whole("volume-size"),
            ["routing"] = inputs.TextOrNull("routing-strategy"),
            ["ami"] = variant.Ami,
        };
    }

    private static Dictionary<string, object?> Serverless(EndpointInputs inputs) => new()
    {
        ["memory"] = inputs.Whole("serverless-memory"),
        ["concurrency"] = inputs.Whole("serverless-concurrency"),
        ["provisioned"] = inputs.Whole("provisioned-concurrency"),
    };

    // As many instances as the greatest number of copies needs, by whatever runs out first.
    private static Dictionary<string, object?> ManagedScaling(EndpointSpecification endpoint, VariantSpecification variant, int copies)
    {
        var instances = Math.Max(ComponentModel.InstancesFor(copies, endpoint, variant), variant.Inputs.Whole("instance-count") ?? 1);
        return new() { ["min"] = endpoint.Inputs.Whole("scale-min") == 0 ? 0 : 1, ["max"] = instances };
    }
}

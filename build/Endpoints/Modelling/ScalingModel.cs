using Pipeline.Endpoints.Specification;

namespace Pipeline.Endpoints.Modelling;

/// <summary>What scales, between which bounds, aimed at what, and how it wakes from nothing.</summary>
/// <remarks>
/// https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html ; from zero:
/// https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html ,
/// https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html
/// </remarks>
internal static class ScalingModel
{
    public static List<Dictionary<string, object?>> Of(EndpointSpecification endpoint)
    {
        if (endpoint.Inputs.Whole("scale-max") is null)
            return [];
        return endpoint.Type switch
        {
            EndpointType.ComponentBased => [Component(endpoint)],
            EndpointType.Async => [.. endpoint.Production.Select(variant => Queue(endpoint, variant))],
            EndpointType.Serverless => [.. endpoint.Production.Select(variant => Provisioned(endpoint, variant))],
            _ => [.. endpoint.Production.Select(variant => Instances(endpoint, variant))],
        };
    }

    private static Dictionary<string, object?> Instances(EndpointSpecification endpoint, VariantSpecification variant) => new(Target(endpoint, variant, "Endpoint", Variant(endpoint, variant), "sagemaker:variant:DesiredInstanceCount"))
    {
        ["description"] = "Bounds of the number of instances",
        ["aim"] = "Requests a minute and instance",
        ["target"] = endpoint.Inputs.Number("scale-target") ?? 60,
        ["predefined"] = "SageMakerVariantInvocationsPerInstance",
    };

    private static Dictionary<string, object?> Provisioned(EndpointSpecification endpoint, VariantSpecification variant) => new(Target(endpoint, variant, "Endpoint", Variant(endpoint, variant), "sagemaker:variant:DesiredProvisionedConcurrency"))
    {
        ["description"] = "Bounds of the provisioned concurrency",
        ["aim"] = "Share of the provisioned concurrency in use",
        ["target"] = endpoint.Inputs.Number("scale-target") ?? 0.7,
        ["predefined"] = "SageMakerVariantProvisionedConcurrencyUtilization",
    };

    private static Dictionary<string, object?> Queue(EndpointSpecification endpoint, VariantSpecification variant) => new(Target(endpoint, variant, "Endpoint", Variant(endpoint, variant), "sagemaker:variant:DesiredInstanceCount"))
    {
        ["description"] = "Bounds of the number of instances",
        ["aim"] = "Waiting requests for each instance",
        ["target"] = endpoint.Inputs.Number("scale-target") ?? 5,
        ["metric"] = "ApproximateBacklogSizePerInstance",
        ["wake"] = endpoint.Inputs.Whole("scale-min") == 0
            ? Wake("HasBacklogWithoutCapacity", "EndpointName", endpoint.Name, "Average", 2, "missing") : null,
    };

    private static Dictionary<string, object?> Component(EndpointSpecification endpoint) => new(Target(endpoint, endpoint.Variants[0], "InferenceComponent", $"inference-component/{endpoint.ComponentName}", "sagemaker:inference-component:DesiredCopyCount"))
    {
        ["description"] = "Bounds of the number of copies",
        ["aim"] = "Requests a minute and copy",
        ["target"] = endpoint.Inputs.Number("scale-target") ?? 5,
        ["predefined"] = "SageMakerInferenceComponentInvocationsPerCopy",
        ["wake"] = endpoint.Inputs.Whole("scale-min") == 0
            ? Wake("NoCapacityInvocationFailures", "InferenceComponentName", endpoint.ComponentName, "Sum", 1, "notBreaching") : null,
    };

    private static Dictionary<string, object?> Target(EndpointSpecification endpoint, VariantSpecification variant, string after, string resource, string dimension) => new()
    {
        ["suffix"] = variant.Suffix,
        ["after"] = after,
        ["resource"] = resource,
        ["dimension"] = dimension,
        ["min"] = endpoint.Inputs.Whole("scale-min") ?? 1,
        ["max"] = endpoint.Inputs.Whole("scale-max"),
        ["predefined"] = null,
        ["metric"] = null,
        ["wake"] = null,
    };

    private static string Variant(EndpointSpecification endpoint, VariantSpecification variant) => $"endpoint/{endpoint.Name}/variant/{variant.Name}";

    private static Dictionary<string, object?> Wake(string metric, string dimension, string value, string statistic, int periods, string missing) => new()
    {
        ["metric"] = metric,
        ["dimension"] = dimension,
        ["value"] = value,
        ["statistic"] = statistic,
        ["periods"] = periods,
        ["missing"] = missing,
    };
}

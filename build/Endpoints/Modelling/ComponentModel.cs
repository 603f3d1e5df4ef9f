using Pipeline.Endpoints.Specification;

namespace Pipeline.Endpoints.Modelling;

/// <summary>What the template can name of the inference component.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html</remarks>
public static class ComponentModel
{
    /// <summary>How many GPUs each copy has: what is asked for, else one where the type has any.</summary>
    public static int GpusOf(EndpointInputs inputs, int? gpusOfInstance) => inputs.Whole("gpus") ?? (gpusOfInstance > 0 ? 1 : 0);

    internal static Dictionary<string, object?> Of(EndpointSpecification endpoint, Dictionary<string, object?>? deployment, IReadOnlyList<Dictionary<string, object?>> alarms) => new()
    {
        ["name"] = endpoint.ComponentName,
        ["memory"] = endpoint.Inputs.Whole("memory"),
        ["cpus"] = endpoint.Inputs.Number("cpus"),
        ["gpus"] = Gpus(endpoint, endpoint.Variants[0]),
        ["copies"] = endpoint.Inputs.Whole("copies"),
        ["rolling"] = deployment,
        ["awaited_alarms"] = deployment is null ? [] : AlarmModel.Ids(alarms),
    };

    internal static int InstancesFor(int copies, EndpointSpecification endpoint, VariantSpecification variant)
    {
        if (variant.Instances is not [{ Hardware: { } has }, ..])
            return copies;
        var byGpu = Gpus(endpoint, variant) is > 0 and var gpus ? has.Gpus / gpus : int.MaxValue;
        var byCpu = (int)(has.Cpus / (endpoint.Inputs.Number("cpus") ?? 1));
        var fitting = Math.Max(1, Math.Min(byGpu, byCpu));
        return (copies + fitting - 1) / fitting;
    }

    private static int Gpus(EndpointSpecification endpoint, VariantSpecification variant) =>
        GpusOf(endpoint.Inputs, variant.Instances.Count > 0 ? variant.Instances[0].Gpus : null);
}

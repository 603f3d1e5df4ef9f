using Pipeline.Endpoints.Modelling;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>What inference components need, and what other endpoints do not know.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentComputeResourceRequirements.html</remarks>
public sealed class ComponentRule : IEndpointRule
{
    private const int LongestName = 63;
    private const int MegabytesInGibibyte = 1024;

    private static readonly string[] Own = ["copies", "gpus", "cpus", "memory"];

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        if (endpoint.Type != EndpointType.ComponentBased)
            return Own.Where(inputs.IsGiven).Select(name => new Problem("PL2437", $"{name} is for inference components, and this endpoint is {endpoint.Type.Word()}", inputs.Where(name), "leave it out, or take endpoint-type: INFERENCE_COMPONENT_BASED"));
        var problems = new List<Problem>();
        if (endpoint.ComponentName.Length > LongestName)
            problems.Add(new("PL2437", $"the component would be called {endpoint.ComponentName}, which is longer than {LongestName} characters", inputs.Where("endpoint-name"), "choose a shorter endpoint-name"));
        foreach (var name in new[] { "variants", "shadow-variant" }.Where(inputs.IsGiven))
            problems.Add(new("PL2437", $"{name} share requests by model, and components bring their models to the one variant", inputs.Where(name), "leave it out, or take endpoint-type: MODEL_BASED"));
        if (inputs.IsGiven("fallback-instance-types"))
            problems.Add(new("PL2437", "a component on several instance types needs its resources said for each of them, which this module does not", inputs.Where("fallback-instance-types"), "name one instance-type"));
        return problems.Concat(endpoint.Variants.SelectMany(variant => Resources(inputs, variant)));
    }

    private static IEnumerable<Problem> Resources(EndpointInputs inputs, VariantSpecification variant)
    {
        if (variant.Instances is not [{ Hardware: { } has } instance, ..])
            yield break;
        var gpus = ComponentModel.GpusOf(inputs, has.Gpus);
        if (gpus > has.Gpus)
            yield return new("PL2437", $"a copy asks for {gpus} GPUs, and {instance.Name} has {has.Gpus}", inputs.Where("gpus"), "take a larger type, or fewer GPUs");
        if (inputs.Number("cpus") > has.Cpus)
            yield return new("PL2437", $"a copy asks for {inputs.Number("cpus")} CPUs, and {instance.Name} has {has.Cpus}", inputs.Where("cpus"), "take a larger type, or fewer CPUs");
        if (inputs.Whole("memory") >= has.MemoryGiB * MegabytesInGibibyte)
            yield return new("PL2437", $"a copy asks for {inputs.Whole("memory")} MB, and {instance.Name} has {has.MemoryGiB} GiB for system and copies together", inputs.Where("memory"), "take a larger type, or less memory");
        if (variant.Gpus > gpus && gpus > 0)
            yield return new("PL2437", $"the model is split over {variant.Gpus} GPUs, and a copy has {gpus}", inputs.Where("sm-num-gpus"), $"give gpus: {variant.Gpus}, or leave sm-num-gpus out");
    }
}

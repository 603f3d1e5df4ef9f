using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Instances need a type, and one name for it.</summary>
public sealed class InstanceRule : IEndpointRule
{
    private const int MostPools = 5;

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        if (endpoint.Type == EndpointType.Serverless)
            yield break;
        foreach (var variant in endpoint.Variants)
        {
            var inputs = variant.Inputs;
            if (variant.InstanceTypes.Count == 0 && inputs["instance-type"].Pending is null)
                yield return new("PL2425", "an endpoint with instances needs their type", inputs.Where("endpoint-type"), "add instance-type, such as ml.g5.2xlarge for a language model of 7 or 8 billion parameters, ml.m5.xlarge for CPUs");
            if (inputs.IsGiven("instance-type") && inputs.IsGiven("gpu-instance-type") && inputs.Text("instance-type") != inputs.Text("gpu-instance-type"))
                yield return new("PL2425", "instance-type and gpu-instance-type are two names of the same, and differ", inputs.Where("gpu-instance-type"), "leave one of them");
            if (variant.InstanceTypes.Count > MostPools)
                yield return new("PL2425", $"an endpoint takes {MostPools} instance types at most, the first among them", inputs.Where("fallback-instance-types"), "leave some out");
            if (variant.InstanceTypes.Distinct().Count() < variant.InstanceTypes.Count)
                yield return new("PL2425", "fallback-instance-types names a type twice", inputs.Where("fallback-instance-types"), "leave one of them");
            if (variant.InstanceTypes.Count > 1 && inputs.Whole("instance-count") is null)
                yield return new("PL2425", "instances of several types need their number", inputs.Where("instance-count"), "add instance-count");
        }
    }
}

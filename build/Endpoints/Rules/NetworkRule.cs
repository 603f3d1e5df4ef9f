using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Subnets and groups come together, and a model that is downloaded needs a network.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/host-vpc.html</remarks>
public sealed class NetworkRule : IEndpointRule
{
    private const int MostSubnets = 16;
    private const int MostGroups = 5;

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        if (inputs.IsGiven("subnet-ids") != inputs.IsGiven("security-group-ids"))
        {
            var (given, missing) = inputs.IsGiven("subnet-ids") ? ("subnet-ids", "security-group-ids") : ("security-group-ids", "subnet-ids");
            yield return Wrong(inputs, given, $"{given} needs {missing}: SageMaker takes both or none", $"add {missing}");
        }
        if (inputs.List("subnet-ids").Count is 1 or > MostSubnets)
            yield return Wrong(inputs, "subnet-ids", $"an endpoint wants 2 to {MostSubnets} subnets, in two availability zones, and there are {inputs.List("subnet-ids").Count}", "name subnets of two zones");
        if (inputs.List("security-group-ids").Count > MostGroups)
            yield return Wrong(inputs, "security-group-ids", $"an endpoint has at most {MostGroups} security groups", "leave some out");
        if (inputs.Flag("network-isolation") && endpoint.Variants.Any(variant => variant.Model is { Source: ModelSource.HuggingFace, Data: null }))
            yield return Wrong(inputs, "network-isolation", "an isolated container cannot download the model", "add stage-weights: true, which copies it to S3 first");
    }

    private static Problem Wrong(EndpointInputs inputs, string name, string message, string hint) => new("PL2427", message, inputs.Where(name), hint);
}

using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>What serverless endpoints do not have.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints.html#serverless-endpoints-how-it-works-exclusions</remarks>
public sealed class ServerlessRule : IEndpointRule
{
    private static readonly (string Input, string Why)[] Missing =
    [
        ("instance-type", "they have no instances"), ("gpu-instance-type", "they have no instances"), ("fallback-instance-types", "they have no instances"), ("instance-count", "they have no instances"),
        ("volume-size", "they have a disk of 5 GB and no other"), ("inference-ami-version", "they have no instances"), ("routing-strategy", "they have no instances"), ("sm-num-gpus", "they have no GPUs"),
        ("subnet-ids", "they run outside of VPCs"), ("security-group-ids", "they run outside of VPCs"), ("network-isolation", "they cannot be isolated"), ("capture-percentage", "they capture no data"),
        ("variants", "they have one variant"), ("shadow-variant", "they have no shadow variants"),
    ];

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        if (endpoint.Type != EndpointType.Serverless)
            return inputs.IsGiven("provisioned-concurrency")
                ? [new("PL2435", $"provisioned-concurrency is for serverless endpoints, and this one is {endpoint.Type.Word()}", inputs.Where("provisioned-concurrency"), "leave it out, or take endpoint-type: SERVERLESS")] : [];
        var problems = Missing.Where(one => IsAsked(inputs, one.Input)).Select(one => new Problem("PL2435", $"serverless endpoints do not take {one.Input}: {one.Why}", inputs.Where(one.Input), "leave it out, or take endpoint-type: MODEL_BASED")).ToList();
        if (inputs.Whole("provisioned-concurrency") is { } provisioned && provisioned > inputs.Whole("serverless-concurrency"))
            problems.Add(new("PL2435", $"provisioned-concurrency {provisioned} is more than serverless-concurrency {inputs.Whole("serverless-concurrency")}", inputs.Where("provisioned-concurrency"), "provision at most as many as are allowed at once"));
        if (inputs.IsGiven("scale-max") && !inputs.IsGiven("provisioned-concurrency"))
            problems.Add(new("PL2435", "of serverless endpoints only the provisioned concurrency scales, and none is provisioned", inputs.Where("scale-max"), "add provisioned-concurrency, or leave scale-max out: requests up to serverless-concurrency need no scaling"));
        return problems;
    }

    private static bool IsAsked(EndpointInputs inputs, string name) => inputs.IsGiven(name) && (name != "network-isolation" || inputs.Flag(name));
}

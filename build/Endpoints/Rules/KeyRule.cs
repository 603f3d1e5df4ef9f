using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Types with disks of their own encrypt them in hardware, and take no key.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html (KmsKeyId)</remarks>
public sealed class KeyRule : IEndpointRule
{
    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        var disks = endpoint.Variants.SelectMany(variant => variant.Instances).FirstOrDefault(instance => instance.LocalDisks);
        if (disks is not null && inputs.IsGiven("kms-key-id"))
            yield return new("PL2428", $"{disks.Name} has disks of its own, which it encrypts in hardware: SageMaker takes no key for it", inputs.Where("kms-key-id"), "leave kms-key-id out, or take a type without such disks, like ml.m5.xlarge");
        foreach (var variant in endpoint.Variants.Where(variant => variant.Inputs.IsGiven("volume-size") && variant.Instances.Any(instance => instance.LocalDisks)))
            yield return new("PL2428", $"{variant.Instances.First(instance => instance.LocalDisks).Name} has disks of its own, and volume-size has no effect", variant.Inputs.Where("volume-size"), "leave it out");
        if (inputs.IsGiven("capture-destination") && !inputs.IsGiven("capture-percentage"))
            yield return new("PL2428", "capture-destination has no effect without capture-percentage", inputs.Where("capture-destination"), "add capture-percentage: 100, or leave it out");
    }
}

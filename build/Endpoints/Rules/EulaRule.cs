using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>A licence is accepted by a person, in so many words.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/jumpstart-foundation-models-choose.html</remarks>
public sealed class EulaRule : IEndpointRule
{
    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint) => endpoint.Variants
        .Where(variant => variant.Model.Source is ModelSource.JumpStart && !endpoint.Inputs.Flag("accept-eula"))
        .Select(variant => new Problem("PL2434", "the licence of the model's owner is not accepted",
            endpoint.Inputs.IsGiven("accept-eula") ? endpoint.Inputs.Where("accept-eula") : variant.Inputs.Where(variant.Inputs.IsGiven("jumpstart-package-arn") ? "jumpstart-package-arn" : "jumpstart-package-arns"),
            "read it on the model's card, then give accept-eula: true (--set accept-eula=true)"));
}

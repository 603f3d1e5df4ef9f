using System.Text.RegularExpressions;
using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>How variants go together, and what a shadow variant can stand beside.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/shadow-tests-exclusions.html</remarks>
public sealed partial class VariantRule : IEndpointRule
{
    private const int Most = 10;

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var inputs = endpoint.Inputs;
        var production = endpoint.Production.ToList();
        if (production.Count > Most)
            yield return Wrong(inputs, "variants", $"an endpoint has at most {Most} variants, and these are {production.Count}", "leave some out");
        foreach (var variant in production.Where(variant => !Name().IsMatch(variant.Name)))
            yield return Wrong(inputs, "variants", $"'{variant.Name}' cannot be a variant's name", "take 1 to 63 letters, digits and dashes, no dash first or last");
        if (production.Count > 1 && production.Sum(variant => variant.Inputs.Number("weight") ?? 0) == 0)
            yield return Wrong(inputs, "variants", "all variants have weight 0, so none would get requests", "give one of them a weight");
        if (endpoint.Shadow is null)
            yield break;
        if (production.Count > 1)
            yield return Wrong(inputs, "shadow-variant", "a shadow variant stands beside exactly one other", "leave variants or shadow-variant out");
        if (endpoint.Type == EndpointType.Async)
            yield return Wrong(inputs, "shadow-variant", "asynchronous endpoints have no shadow variants", "leave it out, or take endpoint-type: MODEL_BASED");
        if (endpoint.Variants.Any(variant => variant.Model.Source is ModelSource.JumpStart))
            yield return Wrong(inputs, "shadow-variant", "packages of JumpStart and AWS Marketplace cannot be tested beside each other", "leave it out");
        if (endpoint.Variants.Any(variant => variant.InstanceTypes.Any(type => type.StartsWith("ml.inf1.", StringComparison.Ordinal))))
            yield return Wrong(inputs, "shadow-variant", "instances of ml.inf1 have no shadow variants", "take another instance-type, or leave it out");
    }

    private static Problem Wrong(EndpointInputs inputs, string name, string message, string hint) => new("PL2438", message, inputs.Where(name), hint);

    [GeneratedRegex(@"\A[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\z")]
    private static partial Regex Name();
}

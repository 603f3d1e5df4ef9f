using Pipeline.Endpoints.Sources;
using Pipeline.Endpoints.Specification;
using Pipeline.Failures;

namespace Pipeline.Endpoints.Rules;

/// <summary>Which updates in steps there are for which endpoints.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-exclusions.html</remarks>
public sealed class UpdateRule : IEndpointRule
{
    private static readonly Dictionary<string, int> LeastStep = new(StringComparer.Ordinal) { ["canary"] = 1, ["linear"] = 10, ["rolling"] = 5 };

    /// <inheritdoc/>
    public IEnumerable<Problem> Check(EndpointSpecification endpoint)
    {
        var (inputs, policy) = (endpoint.Inputs, endpoint.Inputs.Text("update-policy"));
        if (!LeastStep.TryGetValue(policy, out var least))
        {
            if (inputs.IsGiven("update-step"))
                yield return Wrong(inputs, "update-step", "update-step has no effect while update-policy is all-at-once", "take canary, linear or rolling, or leave it out");
            yield break;
        }
        if (inputs.Whole("update-step") < least)
            yield return Wrong(inputs, "update-step", $"a step of {policy} is between {least} and 50 percent", $"take at least {least}");
        if (endpoint.Variants.Any(variant => variant.Model.Source is ModelSource.JumpStart))
            yield return Wrong(inputs, "update-policy", $"packages of JumpStart and AWS Marketplace move all at once, whatever is asked for: {policy} would be ignored", "take all-at-once");
        if (endpoint.Variants.Any(variant => variant.InstanceTypes.Any(type => type.StartsWith("ml.inf1.", StringComparison.Ordinal))))
            yield return Wrong(inputs, "update-policy", $"instances of ml.inf1 move all at once, whatever is asked for: {policy} would be ignored", "take all-at-once");
        if (policy == "rolling" && endpoint.Type == EndpointType.Serverless)
            yield return Wrong(inputs, "update-policy", "serverless endpoints have no instances to roll over", "take canary or linear");
        if (policy == "rolling" && endpoint.Production.Count() > 1)
            yield return Wrong(inputs, "update-policy", "rolling updates are for endpoints with one variant", "take canary or linear");
        if (policy != "rolling" && endpoint.Type == EndpointType.ComponentBased)
            yield return Wrong(inputs, "update-policy", $"inference components roll over copy by copy, and know no {policy}", "take rolling or all-at-once");
    }

    private static Problem Wrong(EndpointInputs inputs, string name, string message, string hint) => new("PL2426", message, inputs.Where(name), hint);
}

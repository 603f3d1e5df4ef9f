using Pipeline.Endpoints.Specification;

namespace Pipeline.Endpoints.Modelling;

/// <summary>How traffic moves to a new version; null leaves it to SageMaker, which moves all at once.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails.html</remarks>
internal static class DeploymentModel
{
    private const int UsualTerminationWait = 300;

    // https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-blue-green-canary.html
    private static readonly Dictionary<string, int> UsualSteps = new(StringComparer.Ordinal) { ["canary"] = 10, ["linear"] = 25, ["rolling"] = 25 };

    public static Dictionary<string, object?>? Of(EndpointSpecification endpoint, IReadOnlyList<Dictionary<string, object?>> alarms)
    {
        var (inputs, policy) = (endpoint.Inputs, endpoint.Inputs.Text("update-policy"));
        List<string> watched = [.. AlarmModel.Names(alarms), .. inputs.List("rollback-alarms")];
        // Without steps there is something to say only when alarms turn an update back, or the old version is to stay a while.
        if (policy == "all-at-once" && watched.Count == 0 && inputs.Whole("termination-wait") is null)
            return null;
        return new()
        {
            ["rolling"] = policy == "rolling",
            ["type"] = policy == "all-at-once" ? "ALL_AT_ONCE" : policy.ToUpperInvariant(),
            ["step"] = inputs.Whole("update-step") ?? UsualSteps.GetValueOrDefault(policy),
            ["wait"] = inputs.Whole("update-wait"),
            ["termination_wait"] = inputs.Whole("termination-wait") ?? UsualTerminationWait,
            ["alarms"] = watched,
        };
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>What a deployment configuration may ask of a fleet.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html</remarks>
internal static class DeploymentRules
{
    private const int UsualTimeout = 28_800;

    /// <exception cref="AwsError">The sizes are out of bounds, or the fleet is of a kind that cannot be deployed so.</exception>
    public static void Check(JsonObject deployment, Fleet fleet)
    {
        if (deployment["BlueGreenUpdatePolicy"] is not null && deployment["RollingUpdatePolicy"] is not null)
            throw Invalid("You cannot specify both BlueGreenUpdatePolicy and RollingUpdatePolicy.");
        if (deployment["BlueGreenUpdatePolicy"] is JsonObject blueGreen)
            CheckBlueGreen(blueGreen, fleet);
        if (deployment["RollingUpdatePolicy"] is JsonObject rolling)
            CheckRolling(rolling, fleet);
    }

    /// <summary>Shifting traffic bit by bit needs the same variants on both sides.</summary>
    public static void CheckSameVariants(JsonObject deployment, Fleet before, Fleet after)
    {
        var gradual = deployment["RollingUpdatePolicy"] is not null
            || deployment.Object("BlueGreenUpdatePolicy").Object("TrafficRoutingConfiguration").Text("Type") is "CANARY" or "LINEAR";
        if (gradual && !Names(before).SequenceEqual(Names(after)))
            throw Invalid("The production variants of the new endpoint configuration must have the same names as those of the current one for this deployment policy.");
    }

    private static void CheckBlueGreen(JsonObject policy, Fleet fleet)
    {
        var routing = policy.Object("TrafficRoutingConfiguration");
        var (type, canary, step) = (routing.Need("Type"), routing["CanarySize"] as JsonObject, routing["LinearStepSize"] as JsonObject);
        if ((type == "CANARY") != (canary is not null))
            throw Invalid(canary is null ? "CanarySize is required for traffic routing type CANARY." : $"CanarySize is not supported for traffic routing type {type}.");
        if ((type == "LINEAR") != (step is not null))
            throw Invalid(step is null ? "LinearStepSize is required for traffic routing type LINEAR." : $"LinearStepSize is not supported for traffic routing type {type}.");
        CheckSize("CanarySize", canary, 1, fleet);
        CheckSize("LinearStepSize", step, 10, fleet);
        var shifts = type switch { "CANARY" => 1, "LINEAR" => DeploymentPlan.Steps(step!, DeploymentPlan.Instances(fleet)) - 1, _ => 0 };
        CheckTime(policy, (shifts * (routing.Number("WaitIntervalInSeconds") ?? 0)) + (policy.Number("TerminationWaitInSeconds") ?? 0));
    }

    // https://docs.aws.amazon.com/sagemaker/latest/dg/deployment-guardrails-rolling.html
    private static void CheckRolling(JsonObject policy, Fleet fleet)
    {
        if (fleet.IsServerless)
            throw Invalid("RollingUpdatePolicy is not supported for serverless endpoints.");
        if (fleet.Variants.Count > 1)
            throw Invalid("RollingUpdatePolicy is not supported for endpoints with multiple production variants.");
        CheckSize("MaximumBatchSize", policy["MaximumBatchSize"] as JsonObject, 5, fleet);
        CheckTime(policy, policy.Number("WaitIntervalInSeconds") ?? 0);
    }

    private static void CheckSize(string member, JsonObject? size, int leastPercent, Fleet fleet)
    {
        if (size is null)
            return;
        var (value, instances) = (size.Number("Value") ?? 0, DeploymentPlan.Instances(fleet));
        if (size.Text("Type") == "CAPACITY_PERCENT" && (value < leastPercent || value > 50))
            throw Invalid($"{member} must be between {leastPercent} and 50 percent of the capacity.");
        // A fleet of one can only move as a whole.
        if (size.Text("Type") == "INSTANCE_COUNT" && instances > 1 && value * 2 > instances)
            throw Invalid($"{member} must not be greater than 50 percent of the {instances} instances.");
    }

    private static void CheckTime(JsonObject policy, int waiting)
    {
        if (waiting > (policy.Number("MaximumExecutionTimeoutInSeconds") ?? UsualTimeout))
            throw Invalid("MaximumExecutionTimeoutInSeconds must be greater than the sum of all wait intervals and TerminationWaitInSeconds.");
    }

    private static IEnumerable<string> Names(Fleet fleet) => fleet.Variants.Select(variant => variant.Need("VariantName")).Order(StringComparer.Ordinal);

    private static AwsError Invalid(string message) => new("ValidationException", message);
}

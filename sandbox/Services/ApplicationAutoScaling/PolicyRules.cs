using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ApplicationAutoScaling;

/// <summary>What a scaling policy may say.</summary>
/// <remarks>https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html</remarks>
internal static class PolicyRules
{
    public const string Tracking = "TargetTrackingScaling";
    public const string Steps = "StepScaling";

    private static readonly Dictionary<string, string[]> Metrics = new()
    {
        [ScalableResource.Instances] = ["SageMakerVariantInvocationsPerInstance", "SageMakerVariantConcurrentRequestsPerModelHighResolution"],
        [ScalableResource.Concurrency] = ["SageMakerVariantProvisionedConcurrencyUtilization"],
        [ScalableResource.Copies] = ["SageMakerInferenceComponentInvocationsPerCopy", "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"],
    };

    /// <exception cref="AwsError">Type and configuration do not belong together, or the configuration is none.</exception>
    public static void Check(JsonObject policy, string type, string dimension)
    {
        var (tracking, steps) = (policy["TargetTrackingScalingPolicyConfiguration"] as JsonObject, policy["StepScalingPolicyConfiguration"] as JsonObject);
        if (type is not (Tracking or Steps))
            throw Invalid($"Policy type {type} is not supported for the service namespace sagemaker.");
        if (type == Tracking ? tracking is null || steps is not null : steps is null || tracking is not null)
            throw Invalid($"Policy type {type} requires {(type == Tracking ? "TargetTrackingScalingPolicyConfiguration" : "StepScalingPolicyConfiguration")} and no other configuration.");
        if (tracking is not null)
            CheckTracking(tracking, dimension);
        else
            CheckSteps(steps!);
    }

    private static void CheckTracking(JsonObject tracking, string dimension)
    {
        var predefined = tracking["PredefinedMetricSpecification"] as JsonObject;
        if ((predefined is null) == (tracking["CustomizedMetricSpecification"] is null))
            throw Invalid("You must specify exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification.");
        if (predefined is not null && !Metrics[dimension].Contains(predefined.Need("PredefinedMetricType")))
            throw Invalid($"PredefinedMetricType {predefined.Need("PredefinedMetricType")} is not supported for the scalable dimension {dimension}.");
        if (double.Parse(tracking["TargetValue"]!.ToString(), System.Globalization.CultureInfo.InvariantCulture) <= 0)
            throw Invalid("TargetValue must be greater than 0.");
    }

    private static void CheckSteps(JsonObject steps)
    {
        if (steps["AdjustmentType"] is null || steps["StepAdjustments"] is not JsonArray { Count: > 0 })
            throw Invalid("A step scaling policy requires AdjustmentType and at least one step adjustment.");
        foreach (var step in steps.Objects("StepAdjustments"))
            if (Bound(step, "MetricIntervalLowerBound") >= Bound(step, "MetricIntervalUpperBound"))
                throw Invalid("The lower bound of a step adjustment must be less than its upper bound.");
    }

    private static double? Bound(JsonObject step, string member) =>
        step[member] is { } value ? double.Parse(value.ToString(), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static AwsError Invalid(string message) => new("ValidationException", message);
}

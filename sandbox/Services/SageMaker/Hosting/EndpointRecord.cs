using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;

namespace Pipeline.Sandbox.Services.SageMaker.Hosting;

/// <summary>
/// An endpoint as it is kept: the members that are told, and two that are not, the fleet that serves and the one that is being
/// brought into service. One record holds both, so that a kill never leaves half an update.
/// </summary>
internal static class EndpointRecord
{
    private const string Serving = "Fleet";
    private const string Coming = "Next";

    private static readonly string[] OfConfig = ["AsyncInferenceConfig", "ExplainerConfig", "MetricsConfig"];

    /// <summary>The fleet that serves, or is the endpoint's first.</summary>
    public static Fleet FleetOf(JsonObject endpoint) => new(endpoint.Object(Serving));

    /// <summary>The fleet that is to take over, or null.</summary>
    public static Fleet? NextOf(JsonObject endpoint) => endpoint[Coming] is JsonObject next ? new(next) : null;

    /// <summary>Makes a fleet the endpoint's own, with what its configuration says of the whole endpoint.</summary>
    public static void Take(JsonObject endpoint, Fleet fleet)
    {
        endpoint[Serving] = fleet.Kept.DeepClone();
        endpoint["EndpointConfigName"] = fleet.ConfigName;
        endpoint["DataCaptureConfig"] = Capture(fleet.Config["DataCaptureConfig"] as JsonObject);
        foreach (var member in OfConfig)
            endpoint[member] = fleet.Config[member]?.DeepClone();
        endpoint.Present();
    }

    /// <summary>Begins to bring another fleet into service.</summary>
    public static void Prepare(JsonObject endpoint, Fleet next, JsonObject pending)
    {
        endpoint[Coming] = next.Kept.DeepClone();
        endpoint["PendingDeploymentSummary"] = pending;
    }

    /// <summary>Forgets the fleet that was to take over.</summary>
    public static void Drop(JsonObject endpoint)
    {
        endpoint.Remove(Coming);
        endpoint.Remove("PendingDeploymentSummary");
    }

    /// <summary>What DescribeEndpoint answers.</summary>
    public static JsonObject Shown(Definition endpoint)
    {
        var answer = endpoint.Copy();
        answer.Remove(Serving);
        answer.Remove(Coming);
        answer["EndpointArn"] = endpoint.Arn;
        answer["CreationTime"] = endpoint.Created.Iso();
        answer["LastModifiedTime"] = endpoint.Updated.Iso();
        foreach (var variant in answer.Objects("ProductionVariants").Concat(answer.Objects("ShadowProductionVariants")))
            variant.Remove("InstanceType");
        if (answer["PendingDeploymentSummary"] is JsonObject pending)
            pending.Remove("DeploymentConfig");
        return answer;
    }

    // https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfigSummary.html
    private static JsonObject? Capture(JsonObject? config) => config is null ? null : new()
    {
        ["EnableCapture"] = config.Flag("EnableCapture") ?? false,
        ["CaptureStatus"] = config.Flag("EnableCapture") == true ? "Started" : "Stopped",
        ["CurrentSamplingPercentage"] = config["InitialSamplingPercentage"]!.DeepClone(),
        ["DestinationS3Uri"] = config.Need("DestinationS3Uri"),
        ["KmsKeyId"] = config.Text("KmsKeyId") ?? "",
    };
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>UpdateEndpoint: a new fleet beside the old one, which serves until the new one is there.</summary>
    public JsonObject? UpdateEndpoint(Call call)
    {
        var endpoint = Changeable(endpoints.Need(call, KeyOf(call.Input.Need("EndpointName"))));
        var (before, next) = (EndpointRecord.FleetOf(endpoint.Body), NewFleet(call, call.Input.Need("EndpointConfigName")));
        // The configuration that the endpoint was made of must still be there to go back to.
        endpointConfigs.Need(call, KeyOf(before.ConfigName));
        CheckKind(before, next);
        RetainCapture(call, before, next);
        var deployment = Deployment(call, endpoint.Body);
        DeploymentRules.Check(deployment, next);
        DeploymentRules.CheckSameVariants(deployment, before, next);
        var pending = Pending(call, endpoint.Body, next);
        pending["DeploymentConfig"] = deployment.DeepClone();
        lock (capacity)
        {
            CheckQuota(call, InstanceUse.Of(pending["ProductionVariants"], next));
            Move(call, endpoint.Name, present =>
            {
                var body = Changeable(present).Copy();
                body["EndpointStatus"] = EndpointStatus.Updating;
                body.Remove("FailureReason");
                EndpointRecord.Prepare(body, next, pending);
                return present with { Body = body };
            });
        }
        Work(call, endpoint.Name);
        return new() { ["EndpointArn"] = endpoint.Arn };
    }

    // Deployments begin from a good state, or repair one that could not go back.
    private static Definition Changeable(Definition endpoint) => Settled(endpoint).Body.Need("EndpointStatus") == EndpointStatus.Failed
        ? throw Invalid($"Cannot update endpoint \"{endpoint.Arn}\" in status Failed. Delete the endpoint and create it again.")
        : endpoint;

    // https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-update.html
    private static void CheckKind(Fleet before, Fleet next)
    {
        if (next.IsServerless && !before.IsServerless)
            throw Invalid("An instance-based endpoint cannot be converted to a serverless endpoint.");
        if (next.TakesComponents != before.TakesComponents)
            throw Invalid("An endpoint with models cannot be converted to one with inference components, nor the reverse.");
    }

    private static JsonObject Deployment(Call call, JsonObject endpoint) =>
        call.Input["DeploymentConfig"] is JsonObject given ? given
        : call.Input.Flag("RetainDeploymentConfig") == true ? endpoint.Object("LastDeploymentConfig")
        : [];

    private JsonObject Pending(Call call, JsonObject endpoint, Fleet next)
    {
        var now = world.Clock.GetUtcNow();
        var variants = VariantSummaries.Begun(next, "ProductionVariants", now);
        if (call.Input.Flag("RetainAllVariantProperties") == true)
            Retain(variants, endpoint, Excluded(call));
        return new JsonObject
        {
            ["EndpointConfigName"] = next.ConfigName,
            ["ProductionVariants"] = variants,
            ["ShadowProductionVariants"] = Shadows(next),
            ["StartTime"] = now.Iso(),
        }.Present();
    }

    private static void RetainCapture(Call call, Fleet before, Fleet next)
    {
        if (call.Input.Flag("RetainAllVariantProperties") == true && !Excluded(call).Contains("DataCaptureConfig") && before.Config["DataCaptureConfig"] is { } capture)
            next.Config["DataCaptureConfig"] = capture.DeepClone();
    }

    private static IReadOnlyList<string> Excluded(Call call) =>
        [.. call.Input.Objects("ExcludeRetainedVariantProperties").Select(excluded => excluded.Need("VariantPropertyType"))];

    // What was scaled or weighed since stays, unless excluded.
    private static void Retain(JsonArray variants, JsonObject endpoint, IReadOnlyList<string> excluded)
    {
        foreach (var variant in variants.OfType<JsonObject>())
            foreach (var present in endpoint.Objects("ProductionVariants").Where(present => present.Need("VariantName") == variant.Need("VariantName")))
                foreach (var member in new[] { "DesiredInstanceCount", "DesiredWeight" }.Except(excluded))
                    if (present[member] is { } kept && (member != "DesiredInstanceCount" || variant["DesiredServerlessConfig"] is null))
                        variant[member] = kept.DeepClone();
    }
}

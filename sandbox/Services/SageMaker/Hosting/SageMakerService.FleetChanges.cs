using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.SageMaker.Hosting;

namespace Pipeline.Sandbox.Services.SageMaker;

public sealed partial class SageMakerService
{
    /// <summary>Starts a fleet's containers, with what they log. Answers why that fails, or null.</summary>
    private string? Attempt(Call call, Definition endpoint, Fleet fleet)
    {
        var name = endpoint.Body.Need("EndpointName");
        foreach (var variant in fleet.All)
        {
            var model = fleet.ModelOf(variant);
            if ((model?.Text("ExecutionRoleArn") ?? fleet.Config.Text("ExecutionRoleArn")) is { } role && RoleProblem(call, role) is { } problem)
                return problem;
            if (model is null)
                continue;
            var image = ModelRules.Containers(model)[0] is var container ? container.Text("Image") ?? container.Need("ModelPackageName") : "";
            var word = told.Failure([name, fleet.ConfigName, variant.Need("ModelName")]);
            new ContainerLog(world, $"/aws/sagemaker/Endpoints/{name}").Write(call, variant.Need("VariantName"), image, word);
            if (word is not null)
                return FailureReasons.Of(word, variant.Need("VariantName"), image);
        }
        return told.Failure([name, fleet.ConfigName]) is { } said ? FailureReasons.Of(said, fleet.Variants[0].Need("VariantName"), "") : null;
    }

    // The fleet takes over: what should be now is.
    private static Definition Serve(Definition endpoint, Fleet fleet, JsonObject variants, string status)
    {
        var body = endpoint.Copy();
        body["EndpointStatus"] = status;
        body["ProductionVariants"] = VariantSummaries.Settled(variants["ProductionVariants"]);
        body["ShadowProductionVariants"] = variants["ShadowProductionVariants"] is { } shadows ? VariantSummaries.Settled(shadows) : null;
        EndpointRecord.Drop(body);
        EndpointRecord.Take(body, fleet);
        return endpoint with { Body = body };
    }

    // The fleet that served all along goes on.
    private static Definition Return(Definition endpoint, string status, string reason)
    {
        var body = endpoint.Copy();
        body["EndpointStatus"] = status;
        body["FailureReason"] = reason;
        EndpointRecord.Drop(body);
        return endpoint with { Body = body };
    }

    private Definition At(Definition endpoint, string status)
    {
        var body = endpoint.Copy();
        var pending = body.Object("PendingDeploymentSummary");
        pending["ProductionVariants"] = VariantSummaries.At(pending["ProductionVariants"], status, world.Clock.GetUtcNow());
        return endpoint with { Body = body };
    }
}

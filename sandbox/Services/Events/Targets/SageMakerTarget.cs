using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Starts a SageMaker pipeline. Parameters may be paths into the event.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_SageMakerPipelineParameters.html</remarks>
internal sealed class SageMakerTarget : EventTarget
{
    public override Task DeliverAsync(TargetCall target)
    {
        if (target.Resource.Split('/') is not ["pipeline", var name])
            throw new AwsError("UnsupportedTarget", $"{target.Arn} is no pipeline.");
        var parameters = target.Delivery.Target.Object("SageMakerPipelineParameters").Objects("PipelineParameterList").ToArray(parameter => new JsonObject
        {
            ["Name"] = parameter.Text("Name"),
            ["Value"] = Value(target.Delivery.Event, parameter.Text("Value") ?? ""),
        });
        return target.World.InvokeAsync("sagemaker", "StartPipelineExecution", target.Call, new()
        {
            ["PipelineName"] = name,
            // The same event starts it once, however often it is delivered.
            ["ClientRequestToken"] = $"{target.Delivery.Event["id"]!.GetValue<string>()}-{target.Delivery.Target.Text("Id")}",
            ["PipelineParameters"] = parameters.Count > 0 ? parameters : null,
        });
    }

    private static string Value(JsonObject @event, string given) =>
        given.StartsWith("$.", StringComparison.Ordinal) ? EventPath.Find(@event, given)?.ToString() ?? "" : given;
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>Tells EventBridge how an execution and its steps stand.</summary>
/// <remarks>https://docs.aws.amazon.com/sagemaker/latest/dg/automating-sagemaker-with-eventbridge.html#eventbridge-pipeline</remarks>
internal sealed class ExecutionEvents(SandboxWorld world, Call call)
{
    private const string Kind = "SageMaker Model Building Pipeline Execution ";

    /// <summary>Tells of an execution in another status than before.</summary>
    public void Tell(Execution execution, string? before) => Publish(execution, "Status Change", new()
    {
        ["pipelineExecutionDisplayName"] = execution.Row.Body.Text("PipelineExecutionDisplayName"),
        ["currentPipelineExecutionStatus"] = execution.Status,
        ["previousPipelineExecutionStatus"] = before,
        ["executionStartTime"] = EventEnvelope.Time(execution.Row.Created),
        ["executionEndTime"] = execution.Status is Execution.Executing or Execution.Stopping ? null : EventEnvelope.Time(execution.Row.Updated),
        ["pipelineExecutionDescription"] = execution.Row.Body.Text("PipelineExecutionDescription"),
    });

    /// <summary>Tells of a step in another status than before.</summary>
    public void Tell(Execution execution, PipelineStep step, string? before)
    {
        var record = execution.Step(step.Name)!;
        Publish(execution, "Step Status Change", new()
        {
            ["metadata"] = Lower(record.Object("Metadata")),
            ["stepStartTime"] = Time(record.Text("StartTime")),
            ["stepEndTime"] = Time(record.Text("EndTime")),
            ["stepName"] = step.Name,
            ["stepType"] = step.Type,
            ["previousStepStatus"] = before ?? "Starting",
            ["currentStepStatus"] = record.Need("StepStatus"),
            ["failureReason"] = record.Text("FailureReason"),
        });
    }

    private void Publish(Execution execution, string what, JsonObject detail)
    {
        var pipeline = execution.Row.Body.Need("PipelineArn");
        detail["pipelineArn"] = pipeline;
        detail["pipelineExecutionArn"] = execution.Row.Arn;
        world.Service<EventsService>().Publish(call, "aws.sagemaker", Kind + what, detail.Present(), [pipeline, execution.Row.Arn]);
    }

    private static string? Time(string? iso) => iso is null ? null : EventEnvelope.Time(DateTimeOffset.Parse(iso, null));

    // Events spell members with a small letter.
    private static JsonNode? Lower(JsonNode? node) => node is JsonObject members
        ? new JsonObject(members.Select(member => KeyValuePair.Create(char.ToLowerInvariant(member.Key[0]) + member.Key[1..], Lower(member.Value))))
        : node?.DeepClone();
}

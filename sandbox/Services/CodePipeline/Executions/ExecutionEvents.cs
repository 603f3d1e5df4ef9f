using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.Events;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>Tells EventBridge how an execution stands.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/detect-state-changes-cloudwatch-events.html</remarks>
internal static class ExecutionEvents
{
    public static void Tell(SandboxWorld world, Execution execution, string state)
    {
        var call = new Call("Tell", execution.Account, execution.Region, "codepipeline.amazonaws.com", [], Guid.NewGuid().ToString(), CancellationToken.None);
        var detail = new JsonObject
        {
            ["pipeline"] = execution.Pipeline,
            ["execution-id"] = execution.Id,
            ["start-time"] = EventEnvelope.Time(execution.Started),
            ["execution-trigger"] = new JsonObject { ["trigger-type"] = execution.Trigger.Text("triggerType"), ["trigger-detail"] = execution.Trigger.Text("triggerDetail") },
            ["state"] = state,
            ["version"] = (double)(execution.Declaration.Number("version") ?? 1),
            ["pipeline-execution-attempt"] = 1.0 + execution.Stages.Sum(stage => stage.Attempts),
        };
        world.Service<EventsService>().Publish(call, "aws.codepipeline", "CodePipeline Pipeline Execution State Change", detail,
            [$"arn:{call.Partition}:codepipeline:{execution.Region}:{execution.Account}:{execution.Pipeline}"]);
    }
}

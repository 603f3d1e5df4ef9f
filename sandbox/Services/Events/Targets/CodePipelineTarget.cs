using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.Events.Delivery;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Starts a pipeline. Its input may carry variables and source revisions.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-pipelines-ecs-ecr-codedeploy.html</remarks>
internal sealed class CodePipelineTarget : EventTarget
{
    public override Task DeliverAsync(TargetCall target)
    {
        var input = new JsonObject { ["name"] = target.Resource };
        foreach (var member in new[] { "variables", "sourceRevisions" })
            if (target.Overrides()?[member] is JsonArray given)
                input[member] = given.DeepClone();
        return target.World.InvokeAsync("codepipeline", "StartPipelineExecution", target.Call, input);
    }
}

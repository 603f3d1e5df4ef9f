using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

public sealed partial class CodePipelineService
{
    /// <summary>StopPipelineExecution: actions under way are waited for, or abandoned.</summary>
    public JsonObject? StopPipelineExecution(Call call)
    {
        var pipeline = pipelines.Need(call, call.Input.Need("pipelineName"));
        var present = NeedExecution(call, pipeline, call.Input.Need("pipelineExecutionId"));
        var abandon = call.Input.Flag("abandon") == true;
        var stopping = tables.Change(present.Key, execution => execution.Status != Execution.InProgress && !(abandon && execution is { Status: "Stopping", Stop: "wait" })
            ? throw new AwsError("PipelineExecutionNotStoppableException", $"Pipeline execution '{execution.Id}' is not stoppable: it is in the state {execution.Status}.")
            : execution with { Status = "Stopping", Stop = abandon ? "abandon" : "wait", StopReason = call.Input.Text("reason") });
        work.Tell(stopping, "STOPPING");
        work.Stop(stopping!);
        return new() { ["pipelineExecutionId"] = present.Id };
    }

    /// <summary>RetryStageExecution: the failed actions of a stage again, or all of them.</summary>
    public JsonObject? RetryStageExecution(Call call)
    {
        var (pipeline, stage) = (pipelines.Need(call, call.Input.Need("pipelineName")), call.Input.Need("stageName"));
        NeedStage(pipeline, stage);
        var present = NeedExecution(call, pipeline, call.Input.Need("pipelineExecutionId"));
        var newer = tables.Of(present.PipelineKey).Exists(other => other.Number > present.Number && other.Stages.Any(run => run.Name == stage));
        var again = tables.Change(present.Key, execution => newer || execution.IsOpen || execution.StageName != stage
            || execution.Stages.FirstOrDefault(run => run.Name == stage)?.Status is not ("Failed" or "Stopped")
            || execution.Declaration.Number("version") != pipeline.Body.Number("version")
            ? throw new AwsError("StageNotRetryableException", $"Unable to retry. The stage {stage} of pipeline execution {execution.Id} has not failed, a newer execution has been in it, or the pipeline has changed.")
            : Retried(execution, stage, call.Input.Text("retryMode") == "ALL_ACTIONS"));
        work.Tell(again, "RESUMED");
        work.Run(again!.Key);
        return new() { ["pipelineExecutionId"] = present.Id };
    }

    /// <summary>PutApprovalResult: the answer to a manual approval, with the token that the pipeline's state shows.</summary>
    public JsonObject? PutApprovalResult(Call call)
    {
        var (pipeline, stage, action) = (pipelines.Need(call, call.Input.Need("pipelineName")), call.Input.Need("stageName"), call.Input.Need("actionName"));
        if (!NeedStage(pipeline, stage).Objects("actions").Any(declared => declared.Text("name") == action))
            throw new AwsError("ActionNotFoundException", $"Stage '{stage}' of pipeline '{pipeline.Name}' does not have an action with name '{action}'");
        var (token, result, runId) = (call.Input.Need("token"), call.Input.Object("result"), "");
        var asked = tables.Of($"{call.Account}/{call.Region}/{pipeline.Name}").Find(execution => execution.Actions.Any(run => run.Token == token && run.Stage == stage && run.Action == action))
            ?? throw new AwsError("InvalidApprovalTokenException", "The approval token is not valid.");
        tables.Change(asked.Key, execution =>
        {
            var run = execution.Actions.First(run => run.Token == token);
            if (run.Decision is not null || run.Status != Execution.InProgress)
                throw new AwsError("ApprovalAlreadyCompletedException", "The approval action has already been approved or rejected.");
            runId = run.Id;
            return execution.With(run with { Decision = result.Need("status"), Summary = result.Text("summary"), UpdatedBy = call.CallerArn });
        });
        work.Answers.Wake(runId);
        return new() { ["approvedAt"] = world.Clock.GetUtcNow().Iso() };
    }

    /// <summary>DisableStageTransition: executions wait before the stage.</summary>
    public JsonObject? DisableStageTransition(Call call) => Set(call, call.Input.Need("reason"));

    /// <summary>EnableStageTransition.</summary>
    public JsonObject? EnableStageTransition(Call call) => Set(call, null);

    private JsonObject Set(Call call, string? reason)
    {
        var (pipeline, stage) = (pipelines.Need(call, call.Input.Need("pipelineName")), call.Input.Need("stageName"));
        NeedStage(pipeline, stage);
        if (call.Input.Need("transitionType") != "Inbound")
            throw new AwsError("ValidationException", "The sandbox imitates inbound transitions only.");
        var key = $"{call.Account}/{call.Region}/{pipeline.Name}";
        tables.Transitions.Put($"{key}/{stage}", new(reason, call.CallerArn, world.Clock.GetUtcNow()));
        work.Advance(key);
        return [];
    }

    private Execution Retried(Execution execution, string stage, bool all) => execution with
    {
        Status = Execution.InProgress,
        Stop = null,
        StopReason = null,
        Inside = true,
        Stages = [.. execution.Stages.Select(run => run.Name == stage ? run with { Status = Execution.InProgress, Attempts = run.Attempts + 1, Since = world.Clock.GetUtcNow() } : run)],
        Actions = [.. execution.Actions.Select(run => all && run.Stage == stage ? run with { Redo = true } : run)],
    };

    private static JsonObject NeedStage(Definition pipeline, string stage) => pipeline.Body.Objects("stages").FirstOrDefault(declared => declared.Text("name") == stage)
        ?? throw new AwsError("StageNotFoundException", $"Pipeline '{pipeline.Name}' does not have a stage with name '{stage}'");
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Executions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline;

public sealed partial class CodePipelineService
{
    /// <summary>GetPipelineState: the latest execution in each stage, and who waits before it.</summary>
    public JsonObject? GetPipelineState(Call call)
    {
        var pipeline = pipelines.Need(call, call.Input.Need("name"));
        var key = $"{call.Account}/{call.Region}/{pipeline.Name}";
        var executions = tables.Of(key);
        return new()
        {
            ["pipelineName"] = pipeline.Name,
            ["pipelineVersion"] = pipeline.Body.Number("version"),
            ["stageStates"] = pipeline.Body.Objects("stages").ToArray(stage => StateOf(key, stage, executions)),
            ["created"] = pipeline.Created.Iso(),
            ["updated"] = pipeline.Updated.Iso(),
        };
    }

    private JsonObject StateOf(string key, JsonObject stage, List<Execution> executions)
    {
        var name = stage.Need("name");
        var latest = executions.Where(execution => execution.Stages.Any(run => run.Name == name)).MaxBy(execution => (execution.Stages.First(run => run.Name == name).Since, execution.Number));
        var waiting = executions.Where(execution => execution is { Status: Execution.InProgress, Inside: false } && execution.StageName == name).ToArray(execution => InStage(execution, Execution.InProgress));
        return new JsonObject
        {
            ["stageName"] = name,
            ["inboundExecution"] = waiting.Count > 0 ? waiting[^1]!.DeepClone() : null,
            ["inboundExecutions"] = waiting.Count > 0 ? waiting : null,
            ["inboundTransitionState"] = TransitionOf(key, name),
            ["actionStates"] = stage.Objects("actions").ToArray(action => ActionState(name, action, executions)),
            ["latestExecution"] = latest is null ? null : InStage(latest, StatusIn(latest, name)),
            ["beforeEntryConditionState"] = Entry(latest?.Stages.First(run => run.Name == name).Entry),
        }.Present();
    }

    private static JsonObject? Entry(EntryOutcome? entry) => entry is null ? null : new()
    {
        ["latestExecution"] = new JsonObject { ["status"] = entry.Status },
        ["conditionStates"] = new JsonArray(new JsonObject
        {
            ["latestExecution"] = new JsonObject { ["status"] = entry.Status, ["lastStatusChange"] = entry.Rules[^1].At.Iso() },
            ["ruleStates"] = entry.Rules.ToArray(rule => rule.Shown()),
        }),
    };

    // While an execution is told to stop, so is the stage that it is in.
    private static string StatusIn(Execution execution, string stage)
    {
        var status = execution.Stages.First(run => run.Name == stage).Status;
        return status == Execution.InProgress && execution.Status == "Stopping" ? "Stopping" : status;
    }

    private static JsonObject ActionState(string stage, JsonObject action, List<Execution> executions)
    {
        var run = executions
            .Select(execution => (Run: execution.Latest(stage, action.Need("name")), execution.Number))
            .Where(latest => latest.Run is not null)
            .OrderBy(latest => (latest.Run!.Started, latest.Number))
            .LastOrDefault().Run;
        return new JsonObject
        {
            ["actionName"] = action.Text("name"),
            ["currentRevision"] = run?.Revision is { } revision
                ? new JsonObject { ["revisionId"] = revision["revisionId"]?.DeepClone(), ["revisionChangeId"] = revision["revisionId"]?.DeepClone(), ["created"] = run.Updated.Iso() }
                : null,
            ["latestExecution"] = run is null ? null : Shown.State(run),
            ["revisionUrl"] = run?.Revision?["revisionUrl"]?.DeepClone(),
        }.Present();
    }

    private JsonObject TransitionOf(string key, string stage)
    {
        var changed = tables.Transitions.Find($"{key}/{stage}");
        return new JsonObject
        {
            ["enabled"] = changed?.Reason is null,
            ["lastChangedBy"] = changed?.ChangedBy,
            ["lastChangedAt"] = changed?.ChangedAt.Iso(),
            ["disabledReason"] = changed?.Reason,
        }.Present();
    }

    private static JsonObject InStage(Execution execution, string status) => new() { ["pipelineExecutionId"] = execution.Id, ["status"] = status, ["type"] = "STANDARD" };
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.CodePipeline.Actions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>Runs the actions of a stage: those of one run order side by side, one order after the other, until one fails.</summary>
internal sealed class StageWork(SandboxWorld world, PipelineTables tables, OutsideAnswers answers)
{
    /// <summary>How the stage ended: <c>Succeeded</c>, <c>Skipped</c>, <c>Failed</c> or <c>Stopped</c>; null when the pipeline is gone.</summary>
    public async Task<string?> RunAsync(string key, CancellationToken abandoned, CancellationToken stop)
    {
        if (tables.Executions.Find(key) is not { } execution)
            return null;
        var entry = new StageEntry(execution, world.Clock.GetUtcNow()).Ask(execution.Declared[execution.Stage]);
        if (entry is not null)
            tables.Change(key, present => present with { Stages = [.. present.Stages.Select(stage => stage.Name == present.StageName ? stage with { Entry = entry } : stage)] });
        if (entry?.Stage is { } ended)
            return ended;
        foreach (var order in execution.Declared[execution.Stage].Objects("actions").GroupBy(action => action.Number("runOrder") ?? 1).OrderBy(order => order.Key))
        {
            if (tables.Executions.Find(key) is not { } present)
                return null;
            if (present.Stop is not null)
                return "Stopped";
            var outcomes = await Task.WhenAll(order.Select(action => RunAsync(present, action, abandoned, stop)));
            if (abandoned.IsCancellationRequested)
                return "Stopped";
            if (outcomes.Contains("Failed"))
                return "Failed";
        }
        return "Succeeded";
    }

    private async Task<string> RunAsync(Execution execution, JsonObject declared, CancellationToken abandoned, CancellationToken stop)
    {
        var (stage, name, now) = (execution.StageName, declared.Need("name"), world.Clock.GetUtcNow());
        var before = execution.Latest(stage, name);
        // Done in this attempt already, before a kill or a retry of what failed.
        if (before is { Status: "Succeeded", Redo: false })
            return before.Status;
        var run = before is { Status: Execution.InProgress } ? before : new(Guid.NewGuid().ToString(), stage, name, Execution.InProgress, now, now);
        tables.Change(execution.Key, present => present.With(run));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(abandoned, stop);
        ActionOutcome outcome;
        try
        {
            var call = await new ActionRole(world, execution).AssumeAsync(declared, run, either.Token);
            var context = new ActionContext(world, tables, execution, declared, run) { Call = call, Answers = answers };
            outcome = await ActAsync(context);
        }
        catch (AwsError refused)
        {
            outcome = ActionOutcome.Failed(refused.Code, refused.Message);
        }
        catch (OperationCanceledException) when (abandoned.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            outcome = new("Abandoned");
        }
        tables.Change(execution.Key, present => present.With(outcome.Of(present.Actions.FirstOrDefault(kept => kept.Id == run.Id) ?? run, world.Clock.GetUtcNow())));
        return outcome.Status;
    }

    private static async Task<ActionOutcome> ActAsync(ActionContext context)
    {
        context.Begin();
        return await PipelineAction.Of(context.Declared.Object("actionTypeId")).RunAsync(context);
    }
}

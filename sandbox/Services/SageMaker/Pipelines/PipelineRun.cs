using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.SageMaker.Pipelines;

/// <summary>
/// Executes a pipeline: in each turn the steps whose needs are met, side by side, until none is left. Everything it knows is in the
/// execution's record, so that another run of the sandbox goes on where this one was stopped.
/// </summary>
internal sealed class PipelineRun(SandboxWorld world, DefinitionTable executions, Call call, string key)
{
    private readonly ExecutionEvents events = new(world, call);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var definition = PipelineDefinition.Parse(Now().Definition);
        while (Now() is { Status: Execution.Executing } execution && !definition.Steps.Any(step => execution.StatusOf(step.Name) == Execution.Failed))
        {
            var ready = definition.Steps.Where(step => IsReady(execution, step)).ToList();
            if (ready.Count == 0)
                break;
            await Task.WhenAll(ready.Select(step => DoAsync(definition, step, cancellation)));
        }
        End();
    }

    private Execution Now() => new(executions.Need(call, key));

    private static bool IsReady(Execution execution, PipelineStep step) =>
        execution.StatusOf(step.Name) is null or Execution.Executing
        && step.Needs.All(need => execution.StatusOf(need) == Execution.Succeeded)
        && (step.Branch is not { } branch || execution.Step(branch.Condition)!.Object("~properties")["Outcome"]?.ToString() == $"{branch.Outcome}");

    private async Task DoAsync(PipelineDefinition definition, PipelineStep step, CancellationToken cancellation)
    {
        Change(step, record =>
        {
            record["StepStatus"] = Execution.Executing;
            record["StartTime"] ??= world.Clock.GetUtcNow().Iso();
            record["AttemptCount"] ??= 1;
        });
        try
        {
            var work = new StepWork(world, call with { Cancellation = cancellation }, Now, change => Change(step, change));
            Finish(step, await work.DoAsync(definition, step, cancellation), null);
        }
        catch (StepFailure failure)
        {
            Finish(step, Execution.Failed, failure.Message);
        }
        catch (AwsError refused)
        {
            Finish(step, Execution.Failed, $"ClientError: {refused.Message}");
        }
    }

    private void Finish(PipelineStep step, string status, string? reason) => Change(step, record =>
    {
        record["StepStatus"] = status;
        record["EndTime"] = world.Clock.GetUtcNow().Iso();
        record["FailureReason"] = reason;
        record.Present();
    });

    private void Change(PipelineStep step, Action<JsonObject> change)
    {
        string? before = null;
        var after = new Execution(executions.Change(call, key, row =>
        {
            before = new Execution(row).StatusOf(step.Name);
            return Execution.WithStep(row, step.Name, change);
        }));
        if (after.StatusOf(step.Name) != before)
            events.Tell(after, step, before);
    }

    private void End()
    {
        string? before = null;
        var after = new Execution(executions.Change(call, key, row => Ended(row, before = new Execution(row).Status)));
        events.Tell(after, before);
    }

    private static Definition Ended(Definition row, string status)
    {
        var execution = new Execution(row);
        if (status == Execution.Stopping)
            return StopSteps(execution).With("PipelineExecutionStatus", Execution.Stopped);
        return execution.Steps.Any(step => execution.StatusOf(step.Key) == Execution.Failed)
            ? row.With("PipelineExecutionStatus", Execution.Failed).With("FailureReason", "Step failure: One or multiple steps failed.")
            : row.With("PipelineExecutionStatus", Execution.Succeeded);
    }

    // A run that goes on after the sandbox was stopped finds steps that nobody waits for any more.
    private static Definition StopSteps(Execution execution) => execution.Steps.Select(step => step.Key)
        .Where(step => execution.StatusOf(step) == Execution.Executing)
        .Aggregate(execution.Row, (row, step) => Execution.WithStep(row, step, record => record["StepStatus"] = Execution.Stopped));
}

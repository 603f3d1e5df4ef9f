using System.Collections.Concurrent;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>Takes executions through their stages in the background.</summary>
internal sealed class ExecutionWork(SandboxWorld world, PipelineTables tables)
{
    private readonly Lock deciding = new();
    private readonly ConcurrentDictionary<string, CancellationTokenSource> stages = new();

    /// <summary>The answers from outside that actions wait for.</summary>
    public OutsideAnswers Answers { get; } = new(world, tables);

    /// <summary>Lets those executions of a pipeline go on that can.</summary>
    public void Advance(string pipelineKey)
    {
        List<string> entered = [];
        lock (deciding)
        {
            var executions = tables.Of(pipelineKey);
            // The mode is that of the newest execution's structure: an update changes it for all.
            var moves = Flow.Next(executions, executions.LastOrDefault()?.Declaration.Text("executionMode"), stage => tables.IsClosed(pipelineKey, stage));
            foreach (var old in moves.Superseded)
                Tell(tables.Change(old.Key, execution => execution with { Status = "Superseded" }), "SUPERSEDED");
            foreach (var next in moves.Entering)
                if (tables.Change(next.Key, Enter) is { } inside)
                    entered.Add(inside.Key);
        }
        foreach (var key in entered)
            Run(key);
    }

    /// <summary>Runs the stage that an execution is in, unless that happens already.</summary>
    public void Run(string key)
    {
        var abandon = new CancellationTokenSource();
        if (stages.TryAdd(key, abandon))
            world.Background.Start(stop => RunAsync(key, abandon.Token, stop));
    }

    /// <summary>Takes up every execution that an earlier run left.</summary>
    public void TakeUp()
    {
        List<Execution> open = [.. tables.Executions.Under("").Select(row => row.Value).Where(execution => execution.IsOpen)];
        foreach (var execution in open.Where(execution => execution.Inside))
            Run(execution.Key);
        foreach (var pipeline in open.Select(execution => execution.PipelineKey).Distinct())
            Advance(pipeline);
    }

    /// <summary>Ends an execution that was told to stop and is in no stage, and tells one that is in a stage to abandon its actions.</summary>
    public void Stop(Execution execution)
    {
        if (!execution.Inside)
            Tell(tables.Change(execution.Key, present => present with { Status = "Stopped" }), "STOPPED");
        else if (execution.Stop == "abandon")
            Abandon(execution.Key);
        Advance(execution.PipelineKey);
    }

    /// <summary>Abandons the actions of an execution that are under way.</summary>
    public void Abandon(string key)
    {
        if (stages.TryGetValue(key, out var running))
            running.Cancel();
    }

    /// <summary>Tells EventBridge what became of an execution.</summary>
    public void Tell(Execution? execution, string state)
    {
        if (execution is not null)
            ExecutionEvents.Tell(world, execution, state);
    }

    private Execution Enter(Execution execution)
    {
        var attempts = execution.Stages.FirstOrDefault(stage => stage.Name == execution.StageName)?.Attempts ?? 0;
        return execution with
        {
            Inside = true,
            Stages = [.. execution.Stages.Where(stage => stage.Name != execution.StageName), new(execution.StageName, Execution.InProgress, world.Clock.GetUtcNow(), attempts)],
        };
    }

    private async Task RunAsync(string key, CancellationToken abandoned, CancellationToken stop)
    {
        try
        {
            if (await new StageWork(world, tables, Answers).RunAsync(key, abandoned, stop) is not { } status)
                return;
            var after = tables.Change(key, execution => Leave(execution.StageIs(status), status));
            if (after is { IsOpen: false })
                Tell(after, after.Status.ToUpperInvariant());
        }
        finally
        {
            stages.TryRemove(key, out _);
        }
        Advance(key[..key.LastIndexOf('/')]);
    }

    // A stage that is skipped lets the execution go on as one that succeeded does.
    private static Execution Leave(Execution execution, string stage) => (stage == "Skipped" ? "Succeeded" : stage) switch
    {
        "Succeeded" when execution.Stop is not null && execution.Stage + 1 < execution.Declared.Count => execution with { Status = "Stopped", Inside = false },
        "Succeeded" when execution.Stage + 1 < execution.Declared.Count => execution with { Stage = execution.Stage + 1, Inside = false },
        var status => execution with { Status = status, Inside = false },
    };
}

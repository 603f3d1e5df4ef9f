using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Services.CodePipeline.Executions;

/// <summary>Actions that wait for an answer from outside: of a person who approves, of a function that did a job.</summary>
internal sealed class OutsideAnswers(SandboxWorld world, PipelineTables tables)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new();

    /// <summary>Waits until an action is answered or its time is over.</summary>
    /// <param name="executionKey">The execution.</param>
    /// <param name="runId">The action's run.</param>
    /// <param name="patience">How long at most.</param>
    /// <returns>The run as it was answered; null when nobody answered in time.</returns>
    public async Task<ActionRun?> WaitAsync(string executionKey, string runId, TimeSpan patience, CancellationToken cancellation)
    {
        var answered = waiting.GetOrAdd(runId, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            // Answered before, by a run that was killed before it went on.
            if (Answer(executionKey, runId) is { } earlier)
                return earlier;
            await answered.Task.WaitAsync(patience, world.Clock, cancellation);
            return Answer(executionKey, runId);
        }
        catch (TimeoutException)
        {
            return null;
        }
        finally
        {
            waiting.TryRemove(runId, out _);
        }
    }

    /// <summary>Wakes whoever waits for an action that was answered.</summary>
    public void Wake(string runId)
    {
        if (waiting.TryGetValue(runId, out var answered))
            answered.TrySetResult();
    }

    private ActionRun? Answer(string executionKey, string runId) =>
        tables.Executions.Find(executionKey)?.Actions.FirstOrDefault(run => run.Id == runId && run.Decision is not null);
}

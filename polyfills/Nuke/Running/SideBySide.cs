using System.Runtime.ExceptionServices;
using Nuke.Common.Execution;

namespace Nuke.Common.Running;

/// <summary>
/// Runs targets at once that do not wait for each other. A target starts when all that the plan puts before it (what it depends
/// on, is ordered after or is triggered by) has ended; of several that could start, the first in the plan does.
/// </summary>
/// <param name="plan">The targets, in order.</param>
/// <param name="most">How many may run at once.</param>
/// <param name="take">Gives a target its turn; whether it runs then is decided there. Exceptions end the run.</param>
internal sealed class SideBySide(IReadOnlyCollection<ExecutableTarget> plan, int most, Action<ExecutableTarget> take)
{
    private readonly object gate = new();
    private readonly List<ExecutableTarget> waiting = [.. plan];
    private readonly HashSet<ExecutableTarget> unfinished = [.. plan];
    private int running;
    private ExceptionDispatchInfo? broken;

    internal void Run()
    {
        lock (gate)
        {
            while (waiting.Count + running > 0)
                if (running < most && waiting.Find(IsReady) is { } target)
                    Start(target);
                else
                    Monitor.Wait(gate);
        }

        broken?.Throw();
    }

    private bool IsReady(ExecutableTarget target)
    {
        foreach (var predecessor in target.AllDependencies)
            if (unfinished.Contains(predecessor))
                return false;
        return true;
    }

    /// <summary>On a thread of its own: targets block, which threads of the pool should not.</summary>
    private void Start(ExecutableTarget target)
    {
        waiting.Remove(target);
        running++;
        new Thread(() => Work(target)) { IsBackground = true, Name = target.Name }.Start();
    }

    private void Work(ExecutableTarget target)
    {
        Exception? failure = null;
        try
        {
            take(target);
        }
        catch (Exception exception)
        {
            // Not a failing target, which is no exception here, but a hook or the engine: nothing else starts.
            failure = exception;
        }

        lock (gate)
        {
            running--;
            unfinished.Remove(target);
            if (failure is not null)
            {
                broken ??= ExceptionDispatchInfo.Capture(failure);
                waiting.Clear();
            }

            Monitor.PulseAll(gate);
        }
    }
}

using System.Diagnostics;
using Nuke.Common.Building;
using Nuke.Common.Execution;
using Nuke.Common.Planning;
using Nuke.Common.Printing;

namespace Nuke.Common.Running;

/// <summary>
/// Gives each target its turn: decides whether it runs, runs it, takes note of how it ended. Bodies may run at once; all
/// else, hooks and conditions too, happens one at a time, for a build is not written to be called by several threads.
/// </summary>
internal sealed class TargetTurns(Session session, NukeBuild build, Attempt attempt)
{
    private readonly Lock gate = new();
    private readonly Blocks blocks = session.Printer.Blocks;
    private readonly Skipping skipping = new([.. build.ExecutionPlan]);
    private readonly FailureReport failures = new(session.Printer);
    private bool stopped;
    private Thread? interrupter;

    internal void Take(ExecutableTarget target)
    {
        blocks.Enter(target);
        try
        {
            if (Begins(target))
                Run(target);
        }
        finally
        {
            blocks.Leave();
        }
    }

    /// <summary>
    /// Ends the run from another thread: what runs is aborted, what is assured runs now, on this thread, the rest does not. The
    /// threads of the aborted targets stop where they come back to the engine.
    /// </summary>
    internal void Interrupt()
    {
        // A hook that does not come back must not keep the process from ending.
        if (!gate.TryEnter(TimeSpan.FromSeconds(1)))
            return;
        (stopped, interrupter) = (true, Thread.CurrentThread);
        foreach (var target in build.RunningTargets)
        {
            target.Duration = Stopwatch.GetElapsedTime(target.Began);
            target.Status = ExecutionStatus.Aborted;
        }

        gate.Exit();
        blocks.Release();
        var left = build.ScheduledTargets;
        blocks.Arrange(left);
        foreach (var target in left)
            Take(target);
        attempt.End(wholeBuildSucceeded: false);
    }

    /// <summary>Whether the target's body is to run.</summary>
    private bool Begins(ExecutableTarget target)
    {
        StopIfInterrupted();
        lock (gate)
        {
            if (target.Status == ExecutionStatus.Skipped)
                build.Events.Skipped(target);
            else if (stopped && !target.Definition.Assured)
                target.Status = ExecutionStatus.NotRun;
            else if (!LeftOut(target))
                target.Status = target.Definition.Actions.Count == 0 ? ExecutionStatus.Collective : ExecutionStatus.Running;
            return target.Status == ExecutionStatus.Running;
        }
    }

    private void Run(ExecutableTarget target)
    {
        blocks.Open();
        target.Began = Stopwatch.GetTimestamp();
        Exception? failure = null;
        try
        {
            lock (gate)
                build.Events.Running(target);
            foreach (var action in target.Definition.Actions)
                action()?.GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            failure = FailureText.Unwrap(exception);
        }

        var duration = Stopwatch.GetElapsedTime(target.Began);
        StopIfInterrupted();
        blocks.Close();
        lock (gate)
        {
            target.Duration = duration;
            Conclude(target, failure);
        }
    }

    /// <summary>After an interruption the process is about to end, and the report is another thread's.</summary>
    private void StopIfInterrupted()
    {
        if (Volatile.Read(ref interrupter) is { } other && other != Thread.CurrentThread)
            Thread.Sleep(Timeout.Infinite);
    }

    /// <summary>Whether a condition of this moment keeps the target from running; one that cannot be answered stops the build.</summary>
    private bool LeftOut(ExecutableTarget target)
    {
        try
        {
            if (!skipping.ByDynamicConditions(target))
                return false;
            build.Events.Skipped(target);
            return true;
        }
        catch (Exception exception)
        {
            failures.Print(target.Name, $"Invocation of condition for {target.Name} has thrown an exception", FailureText.Unwrap(exception));
            Conclude(target, FailureText.Unwrap(exception), printed: true);
            return true;
        }
    }

    private void Conclude(ExecutableTarget target, Exception? failure, bool printed = false)
    {
        if (failure is null)
        {
            target.Status = ExecutionStatus.Succeeded;
            attempt.Add(target);
            build.Events.Succeeded(target);
            return;
        }

        target.Status = ExecutionStatus.Failed;
        target.Failure = failure;
        stopped |= !target.Definition.Proceeds;
        if (!printed)
            failures.Print(target.Name, $"Target {target.Name} has thrown an exception", failure);
        build.Events.Failed(target);
    }
}

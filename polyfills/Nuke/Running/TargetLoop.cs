using System.Diagnostics;
using Nuke.Common.Building;
using Nuke.Common.Execution;
using Nuke.Common.Printing;
using Nuke.Common.Planning;

namespace Nuke.Common.Running;

/// <summary>Runs the planned targets, one after the other.</summary>
internal sealed class TargetLoop(Session session, NukeBuild build, Attempt attempt)
{
    private readonly Skipping skipping = new([.. build.ExecutionPlan]);
    private readonly FailureReport failures = new(session.Printer);
    private bool stopped;

    internal void Run()
    {
        foreach (var target in build.ExecutionPlan)
        {
            if (target.Status == ExecutionStatus.Skipped)
                build.Events.Skipped(target);
            else if (stopped && !target.Definition.Assured)
                target.Status = ExecutionStatus.NotRun;
            else
                Turn(target);
        }

        attempt.End(build.IsSucceeding);
    }

    private void Turn(ExecutableTarget target)
    {
        if (LeftOut(target))
            return;
        if (target.Definition.Actions.Count == 0)
        {
            target.Status = ExecutionStatus.Collective;
            return;
        }

        target.Status = ExecutionStatus.Running;
        session.RunningTarget = target.Name;
        session.Printer.Open(target.Name);
        var started = Stopwatch.GetTimestamp();
        Exception? failure = null;
        try
        {
            build.Events.Running(target);
            foreach (var action in target.Definition.Actions)
                action()?.GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            failure = FailureText.Unwrap(exception);
        }

        target.Duration = Stopwatch.GetElapsedTime(started);
        session.Printer.Close();
        session.RunningTarget = "";
        Conclude(target, failure);
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
            failures.Print($"Invocation of condition for {target.Name} has thrown an exception", FailureText.Unwrap(exception));
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
            failures.Print($"Target {target.Name} has thrown an exception", failure);
        build.Events.Failed(target);
    }
}

using System.Diagnostics;
using Nuke.Common.Building;
using Nuke.Common.Printing;

namespace Nuke.Common.Running;

/// <summary>Runs the planned targets: one after the other, or as many at once as <c>--parallel</c> allows.</summary>
internal sealed class TargetLoop(Session session, NukeBuild build, Attempt attempt)
{
    private readonly long started = Stopwatch.GetTimestamp();

    /// <returns>How long it took.</returns>
    internal TimeSpan Run()
    {
        session.Printer.Blocks.Arrange(build.ExecutionPlan);
        var turns = new TargetTurns(session, build, attempt);
        session.Interruption.Watch(() => Interrupt(turns));
        if (session.Options.Parallel > 1)
            new SideBySide(build.ExecutionPlan, session.Options.Parallel, turns.Take).Run();
        else
            foreach (var target in build.ExecutionPlan)
                turns.Take(target);
        session.Interruption.Watch(null);
        attempt.End(build.IsSucceeding);
        return Stopwatch.GetElapsedTime(started);
    }

    private void Interrupt(TargetTurns turns)
    {
        session.Printer.Annotate("Build", "The build was interrupted.");
        turns.Interrupt();
        RunReport.Print(session, build, Stopwatch.GetElapsedTime(started));
        JobSummary.Append(session, build.ExecutionPlan, Stopwatch.GetElapsedTime(started));
    }
}

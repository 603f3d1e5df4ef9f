using Nuke.Common.Building;
using Nuke.Common.Execution;

namespace Nuke.Common.Running;

/// <summary>
/// The exit code that a build set. One property is enough for targets that follow one another; of targets that run at once the
/// failure that comes first in the plan decides, as it would have if they had followed one another.
/// </summary>
internal sealed class ExitCodes
{
    private readonly Lock gate = new();
    private readonly Dictionary<ExecutableTarget, int?> byTarget = [];
    private int? last;

    internal void Set(Session session, int? code)
    {
        lock (gate)
        {
            last = code;
            if (session.Options.Parallel == 1)
                return;
            if (session.Printer.Blocks.Target is { } target)
                byTarget[target] = code;
            else
                byTarget.Clear(); // What is said at the end of the build is the last word.
        }
    }

    internal int? Of(IEnumerable<ExecutableTarget> plan)
    {
        lock (gate)
        {
            foreach (var target in plan)
                if (byTarget.Count > 0 && target.Status == ExecutionStatus.Failed && byTarget.TryGetValue(target, out var code))
                    return code;
            return last;
        }
    }
}

using Nuke.Common.Execution;

namespace Nuke.Common;

/// <summary>What can be asked of lists of targets.</summary>
public static class ExecutableTargetExtensions
{
    /// <summary>Whether a target is in the list, as in <c>SucceededTargets.Contains(Compile)</c>.</summary>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Target target) =>
        targets.Any(candidate => candidate.Factory == target);
}

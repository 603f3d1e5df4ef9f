using Nuke.Common.Execution;

namespace Nuke.Common;

/// <summary>What can be asked of lists of targets.</summary>
public static class ExecutableTargetExtensions
{
    /// <summary>Whether a target is in the list, as in <c>SucceededTargets.Contains(Compile)</c>.</summary>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Target target) => Holds(targets, target);

    /// <inheritdoc cref="Contains(IEnumerable{ExecutableTarget}, Target)"/>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Setup target) => Holds(targets, target);

    /// <inheritdoc cref="Contains(IEnumerable{ExecutableTarget}, Target)"/>
    public static bool Contains(this IEnumerable<ExecutableTarget> targets, Cleanup target) => Holds(targets, target);

    private static bool Holds(IEnumerable<ExecutableTarget> targets, Delegate factory) =>
        targets.Any(candidate => candidate.Factory.Equals(factory));
}

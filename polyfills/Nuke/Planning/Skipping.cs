using Nuke.Common.CommandLine;
using Nuke.Common.Execution;

namespace Nuke.Common.Planning;

/// <summary>Leaves planned targets out.</summary>
internal sealed class Skipping(IReadOnlyList<ExecutableTarget> plan)
{
    /// <summary>What <c>--skip</c> names, or with no names all that was not asked for. What was asked for is never left out.</summary>
    internal void ByParameter(IReadOnlyList<string>? names)
    {
        if (names is null)
            return;
        var keys = names.Select(ArgumentWords.KeyOf).ToHashSet();
        foreach (var target in plan)
            if (!target.Invoked && (keys.Count == 0 || keys.Contains(ArgumentWords.KeyOf(target.Name))))
                Skip(target, "via parameter");
    }

    /// <summary>Targets that succeeded in an earlier attempt.</summary>
    internal void ByAttempt(IReadOnlyCollection<string> succeeded)
    {
        foreach (var target in plan)
            if (succeeded.Contains(target.Name))
                SkipAlone(target, "succeeded before");
    }

    /// <summary>Targets whose conditions do not hold before anything runs.</summary>
    internal void ByStaticConditions()
    {
        foreach (var target in plan)
            if (target.Status == ExecutionStatus.Scheduled && FailingBeforehand(target) is { } conditions)
                SkipUnless(target, conditions);
    }

    /// <summary>Leaves a target out if its conditions do not hold now.</summary>
    /// <returns>Whether it was left out.</returns>
    internal bool ByDynamicConditions(ExecutableTarget target)
    {
        if (Failing(target.Definition.DynamicConditions) is not { } conditions)
            return false;
        SkipUnless(target, conditions);
        return true;
    }

    /// <summary>Every failing condition's text; null if all hold.</summary>
    private static string? Failing(List<(string Text, Func<bool> Delegate)> conditions)
    {
        if (conditions.Count == 0)
            return null;
        var failing = conditions.Where(condition => !condition.Delegate()).Select(condition => condition.Text).ToList();
        return failing.Count == 0 ? null : string.Join(" && ", failing);
    }

    private static string? FailingBeforehand(ExecutableTarget target)
    {
        try
        {
            return Failing(target.Definition.StaticConditions);
        }
        catch (Exception exception)
        {
            throw new ConditionException("condition", target, exception);
        }
    }

    private void SkipUnless(ExecutableTarget target, string conditions)
    {
        target.OnlyWhen = conditions;
        Skip(target, reason: null);
    }

    private void Skip(ExecutableTarget target, string? reason)
    {
        SkipAlone(target, reason);
        if (target.Definition.Behavior == DependencyBehavior.Execute)
            return;
        foreach (var other in target.ExecutionDependencies.Concat(target.Triggers))
            if (other.Status == ExecutionStatus.Scheduled && !other.Invoked && !IsNeeded(other))
                Skip(other, $"because of {target.Name}");
    }

    /// <summary>Whether a target that is still to run depends on this one, or one that is not left out triggers it.</summary>
    private bool IsNeeded(ExecutableTarget target) => plan.Any(other =>
        other.Status == ExecutionStatus.Scheduled && other.ExecutionDependencies.Contains(target) ||
        other.Status is not ExecutionStatus.Skipped && other.Triggers.Contains(target));

    private static void SkipAlone(ExecutableTarget target, string? reason)
    {
        if (target.Status == ExecutionStatus.Skipped)
            return;
        target.Status = ExecutionStatus.Skipped;
        target.Skipped = reason;
    }
}

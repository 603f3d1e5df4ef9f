using Nuke.Common.Building;
using Nuke.Common.Execution;

namespace Nuke.Common.Planning;

/// <summary>Puts in order what was asked for and what it needs.</summary>
internal static class Planner
{
    /// <summary>The targets to run, in order.</summary>
    /// <param name="all">Every target of the build, in declaration order.</param>
    /// <param name="invoked">What was asked for; empty means the defaults.</param>
    /// <param name="strict">Whether to refuse wherever the order of declaration alone decides what comes next.</param>
    internal static IReadOnlyList<ExecutableTarget> Plan(
        IReadOnlyList<ExecutableTarget> all, IReadOnlyCollection<ExecutableTarget> invoked, bool strict = false)
    {
        Cycles.Check(all);
        var wanted = new HashSet<ExecutableTarget>(invoked.Count > 0 ? invoked : all.Where(target => target.IsDefault));
        while (true)
        {
            var plan = Order(all, wanted, strict);
            var triggered = plan.SelectMany(target => target.Triggers).Where(target => !plan.Contains(target)).ToList();
            if (triggered.Count == 0)
                return plan;
            wanted.UnionWith(triggered);
        }
    }

    /// <summary>
    /// From the last to the first: of the targets that no remaining one comes after, the first declared is next; it is
    /// kept if wanted or needed by one that is kept. Hence unrelated targets run in reverse order of declaration.
    /// </summary>
    private static List<ExecutableTarget> Order(IReadOnlyList<ExecutableTarget> all, HashSet<ExecutableTarget> wanted, bool strict)
    {
        var successors = all.ToDictionary(target => target, _ => 0);
        foreach (var target in all)
        foreach (var predecessor in target.AllDependencies.Distinct())
            successors[predecessor]++;

        var plan = new List<ExecutableTarget>();
        var needed = new HashSet<ExecutableTarget>(wanted);
        var remaining = all.ToList();
        while (remaining.Count > 0)
        {
            var next = remaining.First(target => successors[target] == 0);
            if (strict)
                RequireSingle(remaining.Where(target => successors[target] == 0).ToList());
            remaining.Remove(next);
            foreach (var predecessor in next.AllDependencies.Distinct())
                successors[predecessor]--;
            if (!needed.Contains(next))
                continue;
            plan.Add(next);
            needed.UnionWith(next.ExecutionDependencies);
        }

        plan.Reverse();
        return plan;
    }

    private static void RequireSingle(List<ExecutableTarget> free)
    {
        if (free.Count > 1)
            throw new BuildDefinitionException(
                "Incomplete target definition order:" + string.Concat(free.Select(target => $"{Environment.NewLine} - {target.Name}")));
    }
}

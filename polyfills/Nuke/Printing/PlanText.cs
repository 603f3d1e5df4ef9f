using Nuke.Common.Execution;

namespace Nuke.Common.Printing;

/// <summary>What <c>--plan</c> prints: the targets in order, each with what it needs.</summary>
internal static class PlanText
{
    internal static void Print(Printer printer, IReadOnlyCollection<ExecutableTarget> plan)
    {
        var width = plan.Max(target => target.Name.Length);
        var number = 0;
        foreach (var target in plan)
            printer.Line($"{++number,3}. {target.Name.PadRight(width)}  {Needs(target, plan)}".TrimEnd() + LeftOut(printer, target));
    }

    private static string LeftOut(Printer printer, ExecutableTarget target) =>
        target.Status == ExecutionStatus.Skipped ? printer.Palette.Faint($"   // {TargetNote.Of(target)}") : "";

    /// <summary>Why the target comes where it does, in words; empty if nothing of the plan has to come before it.</summary>
    internal static string Needs(ExecutableTarget target, IReadOnlyCollection<ExecutableTarget> plan)
    {
        var parts = new List<string>();
        Add("after", target.ExecutionDependencies);
        Add("ordered after", target.OrderDependencies.Where(plan.Contains).Except(target.ExecutionDependencies));
        Add("triggered by", target.TriggerDependencies.Where(plan.Contains));
        return string.Join("; ", parts);

        void Add(string word, IEnumerable<ExecutableTarget> others)
        {
            var names = string.Join(", ", others.Distinct().Select(other => other.Name));
            if (names.Length > 0)
                parts.Add($"{word} {names}");
        }
    }
}

using Nuke.Common.Execution;

namespace Nuke.Common.Graph;

/// <summary>Why one target comes before another.</summary>
internal enum PlanEdgeKind
{
    /// <summary>The later one needs the earlier one.</summary>
    Execution,

    /// <summary>They only come in this order.</summary>
    Order,

    /// <summary>The earlier one makes the later one run.</summary>
    Trigger,
}

/// <summary>One target before another.</summary>
internal sealed record PlanEdge(ExecutableTarget From, ExecutableTarget To, PlanEdgeKind Kind);

/// <summary>The targets of a plan, in order, and the edges between them; one edge for each pair, the strongest.</summary>
internal sealed record PlanGraph(IReadOnlyList<ExecutableTarget> Targets, IReadOnlyList<PlanEdge> Edges)
{
    internal static PlanGraph Of(IReadOnlyCollection<ExecutableTarget> plan)
    {
        var planned = plan.ToHashSet();
        var edges = new List<PlanEdge>();
        foreach (var target in plan)
        {
            Add(target, target.ExecutionDependencies, PlanEdgeKind.Execution);
            Add(target, target.TriggerDependencies, PlanEdgeKind.Trigger);
            Add(target, target.OrderDependencies, PlanEdgeKind.Order);
        }

        return new PlanGraph([.. plan], [.. edges.DistinctBy(edge => (edge.From, edge.To))]);

        void Add(ExecutableTarget to, IEnumerable<ExecutableTarget> before, PlanEdgeKind kind) =>
            edges.AddRange(before.Where(planned.Contains).Select(from => new PlanEdge(from, to, kind)));
    }
}

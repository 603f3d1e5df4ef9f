using Nuke.Common.Building;

namespace Nuke.Common.Execution;

/// <summary>All targets of a build, in declaration order, with their edges.</summary>
internal static class TargetGraph
{
    internal static IReadOnlyList<ExecutableTarget> Of(INukeBuild build, BuildModel model)
    {
        var targets = new List<ExecutableTarget>(model.Targets.Count);
        var byFactory = new Dictionary<Delegate, ExecutableTarget>(model.Targets.Count);
        foreach (var property in model.Targets)
        {
            if (property.GetValue(build) is not Delegate factory)
                throw new BuildDefinitionException($"Target '{property.Name}' is null.");
            var target = new ExecutableTarget(property, factory);
            targets.Add(target);
            byFactory.TryAdd(factory, target);
        }

        foreach (var target in targets)
            target.Definition.Fill(build);
        foreach (var target in targets)
        foreach (var edge in target.Definition.Edges)
            Connect(target, edge.Kind, Find(byFactory, target, edge));
        return targets;
    }

    private static ExecutableTarget Find(Dictionary<Delegate, ExecutableTarget> byFactory, ExecutableTarget from, Edge edge)
    {
        if (edge.Other is null || !byFactory.TryGetValue(edge.Other, out var found))
            throw new BuildDefinitionException($"Target '{from.Name}': {edge.Kind} names something that is not a target property of the build. (A lambda that uses local variables is another one each time it is read.)");
        return found != from
            ? found
            : throw new BuildDefinitionException($"Target '{from.Name}' cannot have a dependency on itself");
    }

    private static void Connect(ExecutableTarget target, EdgeKind kind, ExecutableTarget other)
    {
        switch (kind)
        {
            case EdgeKind.DependsOn:
                Once(target.ExecutionDependencies, other);
                break;
            case EdgeKind.DependentFor:
                Once(other.ExecutionDependencies, target);
                break;
            case EdgeKind.Before:
                Once(other.OrderDependencies, target);
                break;
            case EdgeKind.After:
                Once(target.OrderDependencies, other);
                break;
            case EdgeKind.Triggers:
                Once(target.Triggers, other);
                Once(other.TriggerDependencies, target);
                break;
            case EdgeKind.TriggeredBy:
                Once(other.Triggers, target);
                Once(target.TriggerDependencies, other);
                break;
            case EdgeKind.Consumes:
                break;
        }
    }

    /// <summary>A definition and the one it inherits may both name the same target.</summary>
    private static void Once(List<ExecutableTarget> targets, ExecutableTarget target)
    {
        if (!targets.Contains(target))
            targets.Add(target);
    }
}

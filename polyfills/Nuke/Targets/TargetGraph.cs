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
                target.ExecutionDependencies.Add(other);
                break;
            case EdgeKind.DependentFor:
                other.ExecutionDependencies.Add(target);
                break;
            case EdgeKind.Before:
                other.OrderDependencies.Add(target);
                break;
            case EdgeKind.After:
                target.OrderDependencies.Add(other);
                break;
            case EdgeKind.Triggers:
                target.Triggers.Add(other);
                other.TriggerDependencies.Add(target);
                break;
            case EdgeKind.TriggeredBy:
                other.Triggers.Add(target);
                target.TriggerDependencies.Add(other);
                break;
            case EdgeKind.Consumes:
                break;
        }
    }
}

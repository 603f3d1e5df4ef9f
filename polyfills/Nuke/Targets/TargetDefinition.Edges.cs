using Nuke.Common.Building;

namespace Nuke.Common.Execution;

/// <summary>The ways in which one target can name another.</summary>
internal enum EdgeKind
{
    DependsOn,
    DependentFor,
    Before,
    After,
    Triggers,
    TriggeredBy,
    Consumes,
}

/// <summary>A named target; resolved when all targets are known.</summary>
/// <remarks>No struct: lists of one are compiled anew at every start, lists of objects are not.</remarks>
internal sealed record Edge(EdgeKind Kind, Delegate Other);

/// <content>Edges to other targets.</content>
internal sealed partial class TargetDefinition
{
    internal List<Edge> Edges { get; } = [];

    public ITargetDefinition DependsOn(params Target[] targets) => Add(EdgeKind.DependsOn, targets);

    public ITargetDefinition DependsOn<T>(params Func<T, Target>[] targets) => Add(EdgeKind.DependsOn, targets);

    public ITargetDefinition TryDependsOn<T>(params Func<T, Target>[] targets) => TryAdd(EdgeKind.DependsOn, targets);

    public ITargetDefinition DependsOnContext<T>() where T : INukeBuild
    {
        if (Build is not T)
            throw new BuildDefinitionException(
                $"Target '{target.Name}' depends on the context {typeof(T).Name}, which {Build!.GetType().Name} does not implement.");
        Edges.Add(new Edge(EdgeKind.DependsOn, Shorthand.Only(target, typeof(T), typeof(Setup), "context dependency (missing setup)")));
        Edges.Add(new Edge(EdgeKind.Before, Shorthand.Only(target, typeof(T), typeof(Cleanup), "context dependency (missing cleanup)")));
        return this;
    }

    public ITargetDefinition DependentFor(params Target[] targets) => Add(EdgeKind.DependentFor, targets);

    public ITargetDefinition DependentFor<T>(params Func<T, Target>[] targets) => Add(EdgeKind.DependentFor, targets);

    public ITargetDefinition TryDependentFor<T>(params Func<T, Target>[] targets) => TryAdd(EdgeKind.DependentFor, targets);

    public ITargetDefinition Before(params Target[] targets) => Add(EdgeKind.Before, targets);

    public ITargetDefinition Before<T>(params Func<T, Target>[] targets) => Add(EdgeKind.Before, targets);

    public ITargetDefinition TryBefore<T>(params Func<T, Target>[] targets) => TryAdd(EdgeKind.Before, targets);

    public ITargetDefinition After(params Target[] targets) => Add(EdgeKind.After, targets);

    public ITargetDefinition After<T>(params Func<T, Target>[] targets) => Add(EdgeKind.After, targets);

    public ITargetDefinition TryAfter<T>(params Func<T, Target>[] targets) => TryAdd(EdgeKind.After, targets);

    public ITargetDefinition Triggers(params Target[] targets) => Add(EdgeKind.Triggers, targets);

    public ITargetDefinition Triggers<T>(params Func<T, Target>[] targets) => Add(EdgeKind.Triggers, targets);

    public ITargetDefinition TryTriggers<T>(params Func<T, Target>[] targets) => TryAdd(EdgeKind.Triggers, targets);

    public ITargetDefinition TriggeredBy(params Target[] targets) => Add(EdgeKind.TriggeredBy, targets);

    public ITargetDefinition TriggeredBy<T>(params Func<T, Target>[] targets) => Add(EdgeKind.TriggeredBy, targets);

    public ITargetDefinition TryTriggeredBy<T>(params Func<T, Target>[] targets) => TryAdd(EdgeKind.TriggeredBy, targets);

    /// <summary>What a setup makes run, by being one: the cleanups of its own type.</summary>
    private void TriggerCleanups()
    {
        foreach (var cleanup in Shorthand.Declared(target.Member.DeclaringType!, typeof(Cleanup)))
            Edges.Add(new Edge(EdgeKind.Triggers, (Delegate)cleanup.GetValue(Build)!));
    }

    private TargetDefinition Add(EdgeKind kind, Target[] targets)
    {
        foreach (var other in targets)
            Edges.Add(new Edge(kind, other));
        return this;
    }

    private TargetDefinition Add<T>(EdgeKind kind, Func<T, Target>[] targets)
    {
        var component = Build is T part
            ? part
            : throw new InvalidCastException(
                $"Target '{target.Name}': {kind} names targets of {typeof(T).Name}, which the build does not implement; write Try{kind}<{typeof(T).Name}>(...) if that is fine.");
        if (targets.Length == 0)
            Edges.Add(new Edge(kind, Shorthand.Only(target, typeof(T), typeof(Target), "shorthand dependency")));
        foreach (var other in targets)
            Edges.Add(new Edge(kind, other(component)));
        return this;
    }

    private TargetDefinition TryAdd<T>(EdgeKind kind, Func<T, Target>[] targets) => Build is T ? Add(kind, targets) : this;
}

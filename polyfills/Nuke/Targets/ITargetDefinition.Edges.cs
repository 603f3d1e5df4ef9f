namespace Nuke.Common;

/// <content>
/// Edges to other targets, each in three forms: targets of the build itself, targets of a component (none named means
/// its only one), and targets of a component that the build may or may not have.
/// </content>
public partial interface ITargetDefinition
{
    /// <summary>Runs those targets before this one, whenever this one runs.</summary>
    ITargetDefinition DependsOn(params Target[] targets);

    /// <inheritdoc cref="DependsOn(Target[])"/>
    ITargetDefinition DependsOn<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="DependsOn(Target[])"/>
    ITargetDefinition TryDependsOn<T>(params Func<T, Target>[] targets);

    /// <summary>
    /// Runs this target between the <see cref="Setup"/> and the <see cref="Cleanup"/> that the component T declares, one of
    /// each.
    /// </summary>
    ITargetDefinition DependsOnContext<T>() where T : INukeBuild;

    /// <summary>Runs this target before those, whenever they run.</summary>
    ITargetDefinition DependentFor(params Target[] targets);

    /// <inheritdoc cref="DependentFor(Target[])"/>
    ITargetDefinition DependentFor<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="DependentFor(Target[])"/>
    ITargetDefinition TryDependentFor<T>(params Func<T, Target>[] targets);

    /// <summary>Comes before those targets if both run.</summary>
    ITargetDefinition Before(params Target[] targets);

    /// <inheritdoc cref="Before(Target[])"/>
    ITargetDefinition Before<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="Before(Target[])"/>
    ITargetDefinition TryBefore<T>(params Func<T, Target>[] targets);

    /// <summary>Comes after those targets if both run.</summary>
    ITargetDefinition After(params Target[] targets);

    /// <inheritdoc cref="After(Target[])"/>
    ITargetDefinition After<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="After(Target[])"/>
    ITargetDefinition TryAfter<T>(params Func<T, Target>[] targets);

    /// <summary>Runs those targets, later, whenever this one runs.</summary>
    ITargetDefinition Triggers(params Target[] targets);

    /// <inheritdoc cref="Triggers(Target[])"/>
    ITargetDefinition Triggers<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="Triggers(Target[])"/>
    ITargetDefinition TryTriggers<T>(params Func<T, Target>[] targets);

    /// <summary>Runs this target, later, whenever those run.</summary>
    ITargetDefinition TriggeredBy(params Target[] targets);

    /// <inheritdoc cref="TriggeredBy(Target[])"/>
    ITargetDefinition TriggeredBy<T>(params Func<T, Target>[] targets);

    /// <inheritdoc cref="TriggeredBy(Target[])"/>
    ITargetDefinition TryTriggeredBy<T>(params Func<T, Target>[] targets);
}

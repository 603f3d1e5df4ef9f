namespace Nuke.Common;

/// <summary>What a target can say of itself. Every member returns the same definition, so that calls can be chained.</summary>
public partial interface ITargetDefinition
{
    /// <summary>The sentence that <c>--help</c> shows.</summary>
    ITargetDefinition Description(string description);

    /// <summary>What the target does. Several calls append.</summary>
    ITargetDefinition Executes(params Action[] actions);

    /// <summary>What the target does; the value is not used.</summary>
    ITargetDefinition Executes<T>(Func<T> action);

    /// <summary>What the target does, waited for.</summary>
    ITargetDefinition Executes(Func<Task> action);

    /// <summary>Runs this target even when an earlier one failed, if it was planned.</summary>
    ITargetDefinition AssuredAfterFailure();

    /// <summary>Goes on with the dependents of this target when it fails; the build fails all the same.</summary>
    ITargetDefinition ProceedAfterFailure();

    /// <summary>Hides the target from <c>--help</c>.</summary>
    ITargetDefinition Unlisted();

    /// <summary>Adds the definition of the overridden property of the base class.</summary>
    ITargetDefinition Base();

    /// <summary>Adds other definitions.</summary>
    ITargetDefinition Inherit(params Target[] targets);

    /// <summary>Adds the definitions that a component gives by default, even where the build overrides them.</summary>
    ITargetDefinition Inherit<T>(params System.Linq.Expressions.Expression<Func<T, Target>>[] targets);

    /// <summary>Names the files that the target writes: globs, absolute or relative to the root.</summary>
    ITargetDefinition Produces(params string[] artifacts);

    /// <summary>Names targets whose artifacts this one reads. That alone does not make them run: see DependsOn.</summary>
    ITargetDefinition Consumes(params Target[] targets);

    /// <summary>Names targets of a component whose artifacts this one reads.</summary>
    ITargetDefinition Consumes<T>(params Func<T, Target>[] targets);

    /// <summary>Names the artifacts of a target that this one reads.</summary>
    ITargetDefinition Consumes(Target target, params string[] artifacts);

    /// <summary>Names the artifacts of a component's target that this one reads.</summary>
    ITargetDefinition Consumes<T>(Func<T, Target> target, params string[] artifacts);

    /// <summary>Names the artifacts of a component's only target that this one reads.</summary>
    ITargetDefinition Consumes<T>(params string[] artifacts);

    /// <summary>
    /// Divides the work of this target into parts that separate runs do, each told by <c>--partition PART/TOTAL</c>; the
    /// build asks its own <see cref="INukeBuild.Partition"/> which part it is.
    /// </summary>
    /// <param name="size">Into how many parts; at least 2.</param>
    ITargetDefinition Partition(int size);
}

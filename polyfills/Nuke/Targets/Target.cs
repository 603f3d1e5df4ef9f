namespace Nuke.Common;

/// <summary>
/// One named step of a build: a property of this type, whose value describes the step. The name of the property is the
/// name of the target. The property must return an equal delegate each time, which lambdas and method groups do.
/// </summary>
/// <param name="definition">The definition to add to.</param>
/// <returns>The same definition.</returns>
public delegate ITargetDefinition Target(ITargetDefinition definition);

/// <summary>
/// A target that prepares what others work in, such as a server. Whenever it runs, the <see cref="Cleanup"/> of the same
/// type runs as well, later.
/// </summary>
/// <param name="definition">The definition to add to.</param>
/// <returns>The same definition.</returns>
public delegate ITargetDefinition Setup(ITargetDefinition definition);

/// <summary>A target that takes away what the <see cref="Setup"/> of the same type has made; it runs after failures too.</summary>
/// <param name="definition">The definition to add to.</param>
/// <returns>The same definition.</returns>
public delegate ITargetDefinition Cleanup(ITargetDefinition definition);

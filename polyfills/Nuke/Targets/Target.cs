namespace Nuke.Common;

/// <summary>
/// One named step of a build: a property of this type, whose value describes the step. The name of the property is the
/// name of the target. The property must return an equal delegate each time, which lambdas and method groups do.
/// </summary>
/// <param name="definition">The definition to add to.</param>
/// <returns>The same definition.</returns>
public delegate ITargetDefinition Target(ITargetDefinition definition);

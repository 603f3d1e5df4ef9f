namespace Nuke.Common.Execution;

/// <summary>
/// Base of attributes on the class of a build, or on a base of it, that take part in its runs by implementing
/// <see cref="IOnBuildCreated"/> and its like.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class BuildExtensionAttributeBase : Attribute, IBuildExtension
{
    /// <summary>The build; set before anything is called.</summary>
    public INukeBuild Build { get; internal set; } = null!;

    /// <inheritdoc/>
    public virtual float Priority { get; set; }
}

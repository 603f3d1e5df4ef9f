namespace Nuke.Common.Building;

/// <summary>The build's own code contradicts itself: a cycle, an ambiguous target, a dependency that is no target.</summary>
internal sealed class BuildDefinitionException(string message) : Exception(message)
{
    /// <inheritdoc/>
    public override string ToString() => Message;
}

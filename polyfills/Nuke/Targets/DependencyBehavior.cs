namespace Nuke.Common;

/// <summary>What becomes of a skipped target's dependencies that nothing else needs.</summary>
public enum DependencyBehavior
{
    /// <summary>They are skipped too. The default.</summary>
    Skip,

    /// <summary>They run all the same.</summary>
    Execute,
}

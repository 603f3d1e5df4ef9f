namespace Nuke.Common.CI.GitHubActions;

/// <summary>Which submodules are checked out.</summary>
public enum GitHubActionsSubmodules
{
    /// <summary>None.</summary>
    False,

    /// <summary>The repository's own.</summary>
    True,

    /// <summary>Also theirs.</summary>
    Recursive,
}

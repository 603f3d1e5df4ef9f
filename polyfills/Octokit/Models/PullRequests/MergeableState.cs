namespace Octokit;

/// <summary>What stands against a merge.</summary>
public enum MergeableState
{
    /// <summary>The head has conflicts.</summary>
    Dirty,

    /// <summary>GitHub is still finding out.</summary>
    Unknown,

    /// <summary>A rule.</summary>
    Blocked,

    /// <summary>The head is behind.</summary>
    Behind,

    /// <summary>A check that need not pass.</summary>
    Unstable,

    /// <summary>A hook of the server.</summary>
    HasHooks,

    /// <summary>Nothing.</summary>
    Clean,

    /// <summary>It is a draft.</summary>
    Draft,
}

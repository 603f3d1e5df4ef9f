namespace Octokit;

/// <summary>What becomes of the commits.</summary>
public enum PullRequestMergeMethod
{
    /// <summary>They stay, and a commit joins them.</summary>
    Merge,

    /// <summary>They become one.</summary>
    Squash,

    /// <summary>They are put on top of the base.</summary>
    Rebase,
}

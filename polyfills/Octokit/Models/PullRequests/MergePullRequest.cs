namespace Octokit;

/// <summary>How to merge. What is null is GitHub's choice.</summary>
public class MergePullRequest
{
    /// <summary>The title of the commit.</summary>
    public string CommitTitle { get; set; }

    /// <summary>The message of the commit.</summary>
    public string CommitMessage { get; set; }

    /// <summary>The head that is to be merged; another is refused.</summary>
    public string Sha { get; set; }

    /// <summary>What becomes of the commits.</summary>
    public PullRequestMergeMethod? MergeMethod { get; set; }
}

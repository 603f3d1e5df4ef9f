namespace Octokit;

/// <summary>What a merge made.</summary>
public class PullRequestMerge
{
    /// <summary>Nothing.</summary>
    public PullRequestMerge()
    {
    }

    /// <summary>A commit.</summary>
    public PullRequestMerge(string sha, bool merged, string message)
    {
        Sha = sha;
        Merged = merged;
        Message = message;
    }

    /// <summary>The commit.</summary>
    public string Sha { get; private set; }

    /// <summary>Whether it was merged.</summary>
    public bool Merged { get; private set; }

    /// <summary>GitHub's words on it.</summary>
    public string Message { get; private set; }
}

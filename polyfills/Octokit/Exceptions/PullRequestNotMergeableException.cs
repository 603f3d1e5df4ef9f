namespace Octokit;

/// <summary>405: the pull request cannot be merged as it stands.</summary>
public class PullRequestNotMergeableException : ApiException
{
    /// <summary>As it came over the wire.</summary>
    public PullRequestNotMergeableException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public PullRequestNotMergeableException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}

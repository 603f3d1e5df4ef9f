namespace Octokit;

/// <summary>409: the head of the pull request is not the commit that was to be merged.</summary>
public class PullRequestMismatchException : ApiException
{
    /// <summary>As it came over the wire.</summary>
    public PullRequestMismatchException(IResponse response)
        : base(response)
    {
    }

    /// <summary>As it came over the wire, and what led to it.</summary>
    public PullRequestMismatchException(IResponse response, Exception innerException)
        : base(response, innerException)
    {
    }
}

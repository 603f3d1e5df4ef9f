namespace Octokit;

/// <summary>Pull requests: https://docs.github.com/en/rest/pulls/pulls.</summary>
public interface IPullRequestsClient
{
    /// <summary>A pull request by its number.</summary>
    Task<PullRequest> Get(string owner, string name, int pullRequestNumber);

    /// <summary>The open pull requests of a repository.</summary>
    Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name);

    /// <summary>Pull requests of a repository.</summary>
    Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, PullRequestRequest request);

    /// <summary>Pages of pull requests of a repository.</summary>
    Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, PullRequestRequest request, ApiOptions options);

    /// <summary>Makes a pull request.</summary>
    /// <exception cref="ApiValidationException">There is one already, or there is nothing to merge.</exception>
    Task<PullRequest> Create(string owner, string name, NewPullRequest newPullRequest);

    /// <summary>Changes a pull request.</summary>
    Task<PullRequest> Update(string owner, string name, int pullRequestNumber, PullRequestUpdate pullRequestUpdate);

    /// <summary>Merges a pull request.</summary>
    /// <exception cref="PullRequestNotMergeableException">It cannot be merged as it stands.</exception>
    /// <exception cref="PullRequestMismatchException">Its head is another commit.</exception>
    Task<PullRequestMerge> Merge(string owner, string name, int pullRequestNumber, MergePullRequest mergePullRequest);

    /// <summary>Whether a pull request was merged.</summary>
    Task<bool> Merged(string owner, string name, int pullRequestNumber);
}

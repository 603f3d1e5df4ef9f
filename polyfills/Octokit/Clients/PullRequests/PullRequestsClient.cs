using System.Net;

namespace Octokit;

/// <inheritdoc cref="IPullRequestsClient" />
public class PullRequestsClient : ApiClient, IPullRequestsClient
{
    /// <inheritdoc />
    public PullRequestsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<PullRequest> Get(string owner, string name, int pullRequestNumber) => ApiConnection.Get<PullRequest>(One(owner, name, pullRequestNumber));

    /// <inheritdoc />
    public Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name) => GetAllForRepository(owner, name, new PullRequestRequest());

    /// <inheritdoc />
    public Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, PullRequestRequest request) =>
        GetAllForRepository(owner, name, request, ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<PullRequest>> GetAllForRepository(string owner, string name, PullRequestRequest request, ApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ApiConnection.GetAll<PullRequest>(All(owner, name), request.ToQuery(), options);
    }

    /// <inheritdoc />
    public Task<PullRequest> Create(string owner, string name, NewPullRequest newPullRequest)
    {
        ArgumentNullException.ThrowIfNull(newPullRequest);
        return ApiConnection.Post<PullRequest>(All(owner, name), newPullRequest);
    }

    /// <inheritdoc />
    public Task<PullRequest> Update(string owner, string name, int pullRequestNumber, PullRequestUpdate pullRequestUpdate)
    {
        ArgumentNullException.ThrowIfNull(pullRequestUpdate);
        return ApiConnection.Patch<PullRequest>(One(owner, name, pullRequestNumber), pullRequestUpdate);
    }

    /// <inheritdoc />
    public async Task<PullRequestMerge> Merge(string owner, string name, int pullRequestNumber, MergePullRequest mergePullRequest)
    {
        ArgumentNullException.ThrowIfNull(mergePullRequest);
        try
        {
            return await ApiConnection.Put<PullRequestMerge>(MergeOf(owner, name, pullRequestNumber), mergePullRequest).ConfigureAwait(false);
        }
        catch (ApiException refusal) when (refusal.StatusCode == HttpStatusCode.MethodNotAllowed)
        {
            throw new PullRequestNotMergeableException(refusal.HttpResponse);
        }
        catch (ApiException refusal) when (refusal.StatusCode == HttpStatusCode.Conflict)
        {
            throw new PullRequestMismatchException(refusal.HttpResponse);
        }
    }

    /// <inheritdoc />
    public Task<bool> Merged(string owner, string name, int pullRequestNumber) => Says(MergeOf(owner, name, pullRequestNumber));

    private static Uri All(string owner, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Endpoint.Of($"repos/{owner}/{name}/pulls");
    }

    private static Uri One(string owner, string name, int number) => new($"{All(owner, name)}/{Endpoint.Of($"{number}")}", UriKind.Relative);

    private static Uri MergeOf(string owner, string name, int number) => new($"{One(owner, name, number)}/merge", UriKind.Relative);
}

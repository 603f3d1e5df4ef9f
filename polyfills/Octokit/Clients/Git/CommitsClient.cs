namespace Octokit;

/// <inheritdoc cref="ICommitsClient" />
public class CommitsClient : ApiClient, ICommitsClient
{
    /// <inheritdoc />
    public CommitsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<Commit> Get(string owner, string name, string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        return ApiConnection.Get<Commit>(Endpoint.Of($"repos/{owner}/{name}/git/commits/{reference}"));
    }

    /// <inheritdoc />
    public Task<Commit> Create(string owner, string name, NewCommit commit)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(commit);
        return ApiConnection.Post<Commit>(Endpoint.Of($"repos/{owner}/{name}/git/commits"), commit);
    }
}

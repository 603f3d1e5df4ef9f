namespace Octokit;

/// <inheritdoc cref="IRepositoriesClient" />
public partial class RepositoriesClient : ApiClient, IRepositoriesClient
{
    /// <inheritdoc />
    public RepositoriesClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
        Actions = new RepositoryActionsClient(apiConnection);
        Branch = new RepositoryBranchesClient(apiConnection);
        Content = new RepositoryContentsClient(apiConnection);
        PullRequest = new PullRequestsClient(apiConnection);
    }

    /// <inheritdoc />
    public IRepositoryActionsClient Actions { get; }

    /// <inheritdoc />
    public IRepositoryBranchesClient Branch { get; }

    /// <inheritdoc />
    public IRepositoryContentsClient Content { get; }

    /// <inheritdoc />
    public IPullRequestsClient PullRequest { get; }

    /// <inheritdoc />
    public Task Delete(string owner, string name) => ApiConnection.Delete(One(owner, name));

    /// <inheritdoc />
    public Task<Repository> Get(string owner, string name) => ApiConnection.Get<Repository>(One(owner, name));

    /// <inheritdoc />
    public Task<Repository> Get(long repositoryId) => ApiConnection.Get<Repository>(Endpoint.Of($"repositories/{repositoryId}"));

    /// <inheritdoc />
    public Task<IReadOnlyList<Repository>> GetAllForUser(string login) => GetAllForUser(login, ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<Repository>> GetAllForUser(string login, ApiOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(login);
        return ApiConnection.GetAll<Repository>(Endpoint.Of($"users/{login}/repos"), options);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Repository>> GetAllForOrg(string organization) => GetAllForOrg(organization, ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<Repository>> GetAllForOrg(string organization, ApiOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(organization);
        return ApiConnection.GetAll<Repository>(Endpoint.Of($"orgs/{organization}/repos"), options);
    }

    /// <inheritdoc />
    public Task<Repository> Edit(string owner, string name, RepositoryUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return ApiConnection.Patch<Repository>(One(owner, name), update);
    }

    /// <inheritdoc />
    public Task<RepositoryTopics> GetAllTopics(string owner, string name) => ApiConnection.Get<RepositoryTopics>(Topics(owner, name));

    /// <inheritdoc />
    public Task<RepositoryTopics> ReplaceAllTopics(string owner, string name, RepositoryTopics topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return ApiConnection.Put<RepositoryTopics>(Topics(owner, name), topics);
    }

    private static Uri One(string owner, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Endpoint.Of($"repos/{owner}/{name}");
    }

    private static Uri Topics(string owner, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Endpoint.Of($"repos/{owner}/{name}/topics");
    }
}

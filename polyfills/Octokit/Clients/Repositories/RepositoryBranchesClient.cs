namespace Octokit;

/// <inheritdoc cref="IRepositoryBranchesClient" />
public class RepositoryBranchesClient : ApiClient, IRepositoryBranchesClient
{
    /// <inheritdoc />
    public RepositoryBranchesClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Branch>> GetAll(string owner, string name) => GetAll(owner, name, ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<Branch>> GetAll(string owner, string name, ApiOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return ApiConnection.GetAll<Branch>(Endpoint.Of($"repos/{owner}/{name}/branches"), options);
    }

    /// <inheritdoc />
    public Task<Branch> Get(string owner, string name, string branch)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(branch);
        return ApiConnection.Get<Branch>(Endpoint.Of($"repos/{owner}/{name}/branches/{Endpoint.Many(branch)}"));
    }
}

namespace Octokit;

/// <inheritdoc cref="IRepositorySecretsClient" />
public class RepositorySecretsClient : ApiClient, IRepositorySecretsClient
{
    /// <inheritdoc />
    public RepositorySecretsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<SecretsPublicKey> GetPublicKey(string owner, string repoName) => ApiConnection.Get<SecretsPublicKey>(One(owner, repoName, "public-key"));

    /// <inheritdoc />
    public Task<RepositorySecretsCollection> GetAll(string owner, string repoName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(repoName);
        return ApiConnection.Get<RepositorySecretsCollection>(Endpoint.Of($"repos/{owner}/{repoName}/actions/secrets"));
    }

    /// <inheritdoc />
    public Task<RepositorySecret> Get(string owner, string repoName, string secretName) => ApiConnection.Get<RepositorySecret>(One(owner, repoName, secretName));

    /// <inheritdoc />
    public Task<RepositorySecret> CreateOrUpdate(string owner, string repoName, string secretName, UpsertRepositorySecret upsertSecret)
    {
        ArgumentNullException.ThrowIfNull(upsertSecret);
        ArgumentException.ThrowIfNullOrWhiteSpace(upsertSecret.EncryptedValue);
        ArgumentException.ThrowIfNullOrWhiteSpace(upsertSecret.KeyId);
        return ApiConnection.Put<RepositorySecret>(One(owner, repoName, secretName), upsertSecret);
    }

    /// <inheritdoc />
    public Task Delete(string owner, string repoName, string secretName) => ApiConnection.Delete(One(owner, repoName, secretName));

    private static Uri One(string owner, string repoName, string secretName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(repoName);
        ArgumentException.ThrowIfNullOrWhiteSpace(secretName);
        return Endpoint.Of($"repos/{owner}/{repoName}/actions/secrets/{secretName}");
    }
}

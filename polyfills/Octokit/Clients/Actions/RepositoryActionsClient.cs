namespace Octokit;

/// <inheritdoc cref="IRepositoryActionsClient" />
public class RepositoryActionsClient : ApiClient, IRepositoryActionsClient
{
    /// <inheritdoc />
    public RepositoryActionsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
        Secrets = new RepositorySecretsClient(apiConnection);
        Variables = new RepositoryVariablesClient(apiConnection);
    }

    /// <inheritdoc />
    public IRepositorySecretsClient Secrets { get; }

    /// <inheritdoc />
    public IRepositoryVariablesClient Variables { get; }
}

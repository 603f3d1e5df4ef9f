namespace Octokit;

/// <inheritdoc cref="IRepositoryVariablesClient" />
public class RepositoryVariablesClient : ApiClient, IRepositoryVariablesClient
{
    /// <inheritdoc />
    public RepositoryVariablesClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<RepositoryVariablesCollection> GetAll(string owner, string repoName) => ApiConnection.Get<RepositoryVariablesCollection>(All(owner, repoName));

    /// <inheritdoc />
    public Task<RepositoryVariable> Get(string owner, string repoName, string variableName) =>
        ApiConnection.Get<RepositoryVariable>(One(owner, repoName, variableName));

    /// <inheritdoc />
    public Task<RepositoryVariable> Create(string owner, string repoName, Variable newVariable)
    {
        Check(newVariable);
        return ApiConnection.Post<RepositoryVariable>(All(owner, repoName), newVariable);
    }

    /// <inheritdoc />
    public Task<RepositoryVariable> Update(string owner, string repoName, Variable variable)
    {
        Check(variable);
        return ApiConnection.Patch<RepositoryVariable>(One(owner, repoName, variable.Name), variable);
    }

    /// <inheritdoc />
    public Task Delete(string owner, string repoName, string variableName) => ApiConnection.Delete(One(owner, repoName, variableName));

    private static void Check(Variable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentException.ThrowIfNullOrWhiteSpace(variable.Name);
        ArgumentException.ThrowIfNullOrEmpty(variable.Value);
    }

    private static Uri All(string owner, string repoName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(repoName);
        return Endpoint.Of($"repos/{owner}/{repoName}/actions/variables");
    }

    private static Uri One(string owner, string repoName, string variableName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(repoName);
        ArgumentException.ThrowIfNullOrWhiteSpace(variableName);
        return Endpoint.Of($"repos/{owner}/{repoName}/actions/variables/{variableName}");
    }
}

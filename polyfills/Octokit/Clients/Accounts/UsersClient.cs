namespace Octokit;

/// <inheritdoc cref="IUsersClient" />
public class UsersClient : ApiClient, IUsersClient
{
    /// <inheritdoc />
    public UsersClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<User> Get(string login)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(login);
        return ApiConnection.Get<User>(Endpoint.Of($"users/{login}"));
    }

    /// <inheritdoc />
    public Task<User> Current() => ApiConnection.Get<User>(Endpoint.Of($"user"));
}

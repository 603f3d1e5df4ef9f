namespace Octokit;

/// <summary>Accounts: https://docs.github.com/en/rest/users/users.</summary>
public interface IUsersClient
{
    /// <summary>An account, of a person or of an organisation; which, says its type.</summary>
    /// <exception cref="NotFoundException">There is no such account.</exception>
    Task<User> Get(string login);

    /// <summary>The account that the credentials belong to.</summary>
    /// <exception cref="AuthorizationException">There are no credentials, or they are wrong.</exception>
    Task<User> Current();
}

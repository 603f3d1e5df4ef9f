namespace Octokit.Internal;

/// <summary>Gives the same credentials always.</summary>
public class InMemoryCredentialStore : ICredentialStore
{
    private readonly Credentials credentials;

    /// <summary>Takes the credentials.</summary>
    public InMemoryCredentialStore(Credentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        this.credentials = credentials;
    }

    /// <inheritdoc />
    public Task<Credentials> GetCredentials() => Task.FromResult(credentials);
}

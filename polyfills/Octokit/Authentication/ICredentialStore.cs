namespace Octokit;

/// <summary>Gives the credentials of a request; asked anew for each, so that tokens may change.</summary>
public interface ICredentialStore
{
    /// <summary>The credentials of the next request.</summary>
    Task<Credentials> GetCredentials();
}

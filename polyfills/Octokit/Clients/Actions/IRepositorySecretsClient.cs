namespace Octokit;

/// <summary>Secrets of a repository's workflows: https://docs.github.com/en/rest/actions/secrets. Values are sealed by the caller.</summary>
public interface IRepositorySecretsClient
{
    /// <summary>The key to seal values with.</summary>
    Task<SecretsPublicKey> GetPublicKey(string owner, string repoName);

    /// <summary>The secrets, without their values.</summary>
    Task<RepositorySecretsCollection> GetAll(string owner, string repoName);

    /// <summary>A secret, without its value.</summary>
    Task<RepositorySecret> Get(string owner, string repoName, string secretName);

    /// <summary>Makes or changes a secret; GitHub answers nothing, so the result may be null.</summary>
    Task<RepositorySecret> CreateOrUpdate(string owner, string repoName, string secretName, UpsertRepositorySecret upsertSecret);

    /// <summary>Deletes a secret.</summary>
    Task Delete(string owner, string repoName, string secretName);
}

namespace Octokit;

/// <summary>A secret, sealed: https://docs.github.com/en/rest/actions/secrets.</summary>
public class UpsertRepositorySecret
{
    /// <summary>The sealed value in base64.</summary>
    public string EncryptedValue { get; set; }

    /// <summary>The name of the key that sealed it.</summary>
    public string KeyId { get; set; }
}

namespace Octokit;

/// <summary>The key that secrets are sealed with before they are sent (libsodium's sealed box).</summary>
public class SecretsPublicKey
{
    /// <summary>No key.</summary>
    public SecretsPublicKey()
    {
    }

    /// <summary>A key and its name.</summary>
    public SecretsPublicKey(string keyId, string key)
    {
        KeyId = keyId;
        Key = key;
    }

    /// <summary>The key's name, to be sent with what was sealed.</summary>
    public string KeyId { get; private set; }

    /// <summary>The key in base64.</summary>
    public string Key { get; private set; }
}

using Pipeline.Aws.SecretsManager;
using Pipeline.Failures;

namespace Pipeline.Modules.Identities;

/// <summary>An access key in a secret of Secrets Manager, which keeps the value before the last one too.</summary>
/// <param name="store">The secrets of a region.</param>
/// <param name="name">The secret's name.</param>
/// <param name="tags">The tags that say where it comes from.</param>
public sealed class KeySecret(SecretStore store, string name, IReadOnlyDictionary<string, string> tags) : IKeyStore
{
    /// <inheritdoc/>
    public string Place => $"the secret {name}";

    /// <inheritdoc/>
    public string MovingAway => $"aws secretsmanager delete-secret --force-delete-without-recovery --secret-id {name}";

    /// <inheritdoc/>
    public async Task<StoredKeys> ReadAsync(CancellationToken cancellation)
    {
        var state = await store.FindAsync(name, cancellation);
        if (state == SecretState.BeingDeleted)
            throw new NotReady(new Problem("PL3037", $"the secret {name} waits for its deletion", Hint: $"restore it and run the same command again: aws secretsmanager restore-secret --secret-id {name}"));
        var text = state == SecretState.Absent ? null : await store.ReadAsync(name, cancellation);
        if (text is not null && StoredKey.Parse(text) is null)
            throw new NotReady(new Problem("PL3031", $"the secret {name} holds no access key, so it is not overwritten", Hint: $"if nobody needs it, delete it: {MovingAway}"));
        return new StoredKeys(text is null ? null : StoredKey.Parse(text));
    }

    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        if (await store.FindAsync(name, cancellation) == SecretState.Absent)
            await store.CreateAsync(name, "Access key of a user that deploys SageMaker endpoints", tags, cancellation);
    }

    /// <inheritdoc/>
    public Task WriteAsync(StoredKey key) => store.WriteAsync(name, key.ToStoredText());

    /// <inheritdoc/>
    public void TakePending()
    {
        // A value is stored whole or not at all.
    }

    /// <inheritdoc/>
    public void Discard()
    {
        // An empty secret is where the next run begins.
    }
}

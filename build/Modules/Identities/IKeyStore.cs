namespace Pipeline.Modules.Identities;

/// <summary>Where the access key of a user is kept.</summary>
public interface IKeyStore
{
    /// <summary>The place in words, such as <c>the file sagemaker_user_credentials.json</c>.</summary>
    string Place { get; }

    /// <summary>What to type to move a wrong content out of the way.</summary>
    string MovingAway { get; }

    /// <summary>What is stored.</summary>
    /// <exception cref="Failures.NotReady">It cannot be read, or is something else (PL3031), or waits for its deletion (PL3037).</exception>
    Task<StoredKeys> ReadAsync(CancellationToken cancellation);

    /// <summary>Makes sure that a key can be written, before there is one to lose.</summary>
    /// <exception cref="Failures.NotReady">It cannot (PL3032).</exception>
    Task PrepareAsync(CancellationToken cancellation);

    /// <summary>Stores a key in place of what was stored; only after <see cref="PrepareAsync"/>. Nobody can call it off.</summary>
    Task WriteAsync(StoredKey key);

    /// <summary>Makes a key that an interrupted run left half stored the stored one; does nothing when there is none.</summary>
    void TakePending();

    /// <summary>Takes back what <see cref="PrepareAsync"/> made, when there will be no key.</summary>
    void Discard();
}

/// <summary>What a store holds.</summary>
/// <param name="Current">The stored key; null when there is none.</param>
/// <param name="Pending">A key that an interrupted run left half stored; null when there is none.</param>
public sealed record StoredKeys(StoredKey? Current, StoredKey? Pending = null);

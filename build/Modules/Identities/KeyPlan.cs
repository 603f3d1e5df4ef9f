using Pipeline.Aws.Iam;

namespace Pipeline.Modules.Identities;

/// <summary>What has to be done so that a user has one access key and the store holds it.</summary>
/// <param name="Take">Whether the key that an interrupted run left half stored becomes the stored one.</param>
/// <param name="Before">The keys that make room: they go before a new one is made.</param>
/// <param name="Make">Whether a new key is made.</param>
/// <param name="After">The keys that go once the stored key is safe.</param>
/// <param name="Others">The keys that nobody knows and that stay: somebody should be told.</param>
public sealed record KeyPlan(bool Take, IReadOnlyList<AccessKeyState> Before, bool Make, IReadOnlyList<AccessKeyState> After, IReadOnlyList<AccessKeyState> Others)
{
    /// <summary>How many keys a user may have (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html).</summary>
    public const int MostKeys = 2;

    /// <summary>Whether nothing has to be done.</summary>
    public bool IsNoOp => !Take && !Make && Before.Count + After.Count == 0;

    /// <summary>What a plain run does: a key is made when there is none at all, and nothing is deleted.</summary>
    /// <exception cref="Failures.NotReady">The store and IAM do not agree; a rotation mends it.</exception>
    public static KeyPlan Plain(StoredKeys stored, IReadOnlyList<AccessKeyState> keys, KeyRefusals refusals)
    {
        if (stored.Current is null && IsActive(stored.Pending, keys))
            return new KeyPlan(Take: true, [], Make: false, [], Without(keys, stored.Pending!.Id));
        if (stored.Current is not { } current)
            return keys.Count == 0 ? new KeyPlan(Take: false, [], Make: true, [], []) : throw refusals.Lost(keys);
        return Find(keys, current.Id) switch
        {
            null => throw refusals.Deleted(current, keys),
            { Active: false } => throw refusals.Inactive(current),
            _ => new KeyPlan(Take: false, [], Make: false, [], Without(keys, current.Id)),
        };
    }

    /// <summary>What a rotation does: it takes up an interrupted one where it stopped, else it exchanges the key.</summary>
    /// <param name="stored">What the store holds.</param>
    /// <param name="keys">The user's keys, with their last use if there are two.</param>
    /// <param name="refusals">What to say when it cannot be done.</param>
    /// <exception cref="Failures.NotReady">The user has two keys, and none of them is known to be without use.</exception>
    public static KeyPlan Rotation(StoredKeys stored, IReadOnlyList<AccessKeyState> keys, KeyRefusals refusals)
    {
        if (IsActive(stored.Pending, keys) && stored.Pending!.Id != stored.Current?.Id)
            return new KeyPlan(Take: true, [], Make: false, Replaced(stored.Pending, keys), []);
        if (IsActive(stored.Current, keys) && Replaced(stored.Current!, keys) is { Count: > 0 } left)
            return new KeyPlan(Take: false, [], Make: false, left, []);
        if (keys.Count < MostKeys)
            return new KeyPlan(Take: false, [], Make: true, keys, []);
        // The newest that nobody stored and nobody used: what an interrupted run made last.
        var unused = keys.Where(key => key.Id != stored.Current?.Id && key.LastUsed is null).MaxBy(key => key.Created) ?? throw refusals.NoRoom(keys);
        return new KeyPlan(Take: false, [unused], Make: true, Without(keys, unused.Id), []);
    }

    private static bool IsActive(StoredKey? key, IReadOnlyList<AccessKeyState> keys) => key is not null && Find(keys, key.Id) is { Active: true };

    private static IReadOnlyList<AccessKeyState> Replaced(StoredKey key, IReadOnlyList<AccessKeyState> keys) => [.. keys.Where(one => key.Replaces.Contains(one.Id) && one.Id != key.Id)];

    private static AccessKeyState? Find(IReadOnlyList<AccessKeyState> keys, string id) => keys.FirstOrDefault(key => key.Id == id);

    private static IReadOnlyList<AccessKeyState> Without(IReadOnlyList<AccessKeyState> keys, string id) => [.. keys.Where(key => key.Id != id)];
}

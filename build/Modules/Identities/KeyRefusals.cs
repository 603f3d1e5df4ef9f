using System.Globalization;
using Pipeline.Aws.Iam;
using Pipeline.Failures;

namespace Pipeline.Modules.Identities;

/// <summary>What is said when a user's keys and the store do not agree: nothing is made, deleted or overwritten.</summary>
/// <param name="user">The user.</param>
/// <param name="account">The account of the run.</param>
/// <param name="store">The store.</param>
/// <param name="rotate">What to type to rotate.</param>
public sealed class KeyRefusals(string user, string account, IKeyStore store, string rotate)
{
    /// <summary>Holds that what is stored belongs to the user, as far as it says whose it is.</summary>
    /// <exception cref="NotReady">It is the key of somebody else (PL3030).</exception>
    public void RequireOwn(StoredKeys stored)
    {
        foreach (var key in new[] { stored.Current, stored.Pending }.OfType<StoredKey>())
        {
            if ((key.Account ?? account) != account || (key.User ?? user) != user)
                throw new NotReady(new Problem("PL3030", $"{store.Place} holds the key of user {key.User} of account {key.Account}, not of {user} of {account}; it is not overwritten",
                    Hint: $"move it away and run the same command again: {store.MovingAway}"));
        }
    }

    /// <summary>The user has keys, and the store holds none.</summary>
    public NotReady Lost(IReadOnlyList<AccessKeyState> keys) => new(new Problem("PL3033",
        $"user {user} has {Named(keys)}, which {store.Place} does not hold, and AWS tells a secret only once",
        Hint: keys.Count < KeyPlan.MostKeys ? $"bring back what was stored, or make a new key, which ends the old one: {rotate}" : $"bring back what was stored, or exchange the keys: {rotate}"));

    /// <summary>The stored key is switched off.</summary>
    public NotReady Inactive(StoredKey key) => new(new Problem("PL3035", $"access key {key.Id} of {store.Place} is inactive",
        Hint: $"switch it on: aws iam update-access-key --user-name {user} --access-key-id {key.Id} --status Active; or exchange it: {rotate}"));

    /// <summary>The stored key is not among the user's.</summary>
    public NotReady Deleted(StoredKey key, IReadOnlyList<AccessKeyState> keys) => new(new Problem("PL3036",
        $"{store.Place} holds access key {key.Id}, which user {user} does not have (any more){(keys.Count == 0 ? "" : $"; there is {Named(keys)}")}",
        Hint: $"make a new key in its place: {rotate}"));

    /// <summary>There is no room for a new key.</summary>
    public NotReady NoRoom(IReadOnlyList<AccessKeyState> keys) => new(new Problem("PL3034",
        $"user {user} has two access keys, AWS allows no third, and both are in use: {string.Join(", ", keys.Select(Used))}",
        Hint: $"delete the one that nobody needs, then rotate: aws iam delete-access-key --user-name {user} --access-key-id <id>"));

    private static string Named(IReadOnlyList<AccessKeyState> keys) =>
        $"{(keys.Count == 1 ? "an access key" : $"{keys.Count} access keys")} ({string.Join(", ", keys.Select(key => key.Active ? key.Id : $"{key.Id}, inactive"))})";

    private static string Used(AccessKeyState key) =>
        $"{key.Id} (last used {key.LastUsed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never"})";
}

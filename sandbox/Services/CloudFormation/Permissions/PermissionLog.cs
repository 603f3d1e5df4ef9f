using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Services.CloudFormation.Permissions;

/// <summary>What stacks asked of their roles since the sandbox started, each permission once; kept in memory only.</summary>
internal sealed class PermissionLog
{
    private const int MostRoles = 256;
    private const int MostOfARole = 4096;

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<PermissionAsked, byte>> roles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> unknown = new(StringComparer.Ordinal);

    /// <summary>Remembers a permission, unless there are too many already.</summary>
    public void Add(string role, PermissionAsked asked) => Add(roles, role, asked);

    /// <summary>Remembers a type whose needs are not known.</summary>
    public void AddUnknown(string role, string type) => Add(unknown, role, type);

    /// <summary>What was asked of a role, in order of action and resource.</summary>
    public IReadOnlyList<PermissionAsked> Of(string role) => roles.TryGetValue(role, out var asked)
        ? [.. asked.Keys.OrderBy(one => one.Action, StringComparer.Ordinal).ThenBy(one => one.Resource, StringComparer.Ordinal)] : [];

    /// <summary>The types that a role was asked nothing for because nobody knows what they need.</summary>
    public IReadOnlyList<string> UnknownTypes(string role) => unknown.TryGetValue(role, out var types) ? [.. types.Keys.Order(StringComparer.Ordinal)] : [];

    /// <summary>Forgets what was asked of a role.</summary>
    public void Forget(string role)
    {
        roles.TryRemove(role, out _);
        unknown.TryRemove(role, out _);
    }

    private static void Add<T>(ConcurrentDictionary<string, ConcurrentDictionary<T, byte>> all, string role, T one) where T : notnull
    {
        if (!all.TryGetValue(role, out var known))
            known = all.Count < MostRoles ? all.GetOrAdd(role, _ => new()) : new();
        // Counting takes every lock of the dictionary, so what is known already is looked up first.
        if (!known.ContainsKey(one) && known.Count < MostOfARole)
            known.TryAdd(one, 0);
    }
}

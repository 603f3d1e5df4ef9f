using Pipeline.Aws.Iam;

namespace Pipeline.Modules.Identities;

/// <summary>How a role differs from what its template says: in who may assume it and in what it may do.</summary>
/// <param name="Trust">The wanted trust policy; null when it is as it should be.</param>
/// <param name="Attach">The managed policies that it lacks.</param>
/// <param name="Detach">The managed policies that somebody attached besides.</param>
/// <param name="Delete">The policies of its own that somebody gave it; the template has none.</param>
public sealed record RoleDifference(string? Trust, IReadOnlyList<string> Attach, IReadOnlyList<string> Detach, IReadOnlyList<string> Delete)
{
    /// <summary>Whether there is any.</summary>
    public bool IsNone => Trust is null && Attach.Count + Detach.Count + Delete.Count == 0;

    /// <summary>The difference in words, one for each thing.</summary>
    public IEnumerable<string> Words =>
    [
        .. Trust is null ? [] : new[] { "the trust policy becomes the template's" },
        .. Attach.Select(policy => $"attach {policy}"),
        .. Detach.Select(policy => $"detach {policy}"),
        .. Delete.Select(policy => $"delete the inline policy {policy}"),
    ];

    /// <summary>Compares.</summary>
    public static RoleDifference Between(RoleState found, RoleState wanted) => new(
        PolicyText.Of(found.Trust) == PolicyText.Of(wanted.Trust) ? null : wanted.Trust,
        [.. wanted.Attached.Except(found.Attached)],
        [.. found.Attached.Except(wanted.Attached).Order(StringComparer.Ordinal)],
        [.. found.Inline.Keys.Except(wanted.Inline.Keys).Order(StringComparer.Ordinal)]);
}

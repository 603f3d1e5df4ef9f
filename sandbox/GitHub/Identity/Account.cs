namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>A user or an organisation.</summary>
internal sealed record Account(long Id, string Login, bool IsOrganization, DateTimeOffset Created)
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>An organisation's members by login in small letters, each with <c>admin</c> or <c>member</c>.</summary>
    public Dictionary<string, string> Members { get; init; } = [];

    public string Type => IsOrganization ? "Organization" : "User";

    public string NodeId => Identity.NodeId.Of(IsOrganization ? "O" : "U", Id);

    /// <summary>What GitHub signs commits with when nobody says otherwise.</summary>
    public string CommitEmail => Email ?? $"{Id}+{Login}@users.noreply.github.com";

    public string? RoleOf(Account? user) => user is null ? null : Members.GetValueOrDefault(user.Login.ToLowerInvariant());
}

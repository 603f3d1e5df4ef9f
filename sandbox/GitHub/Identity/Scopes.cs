namespace Pipeline.Sandbox.GitHub.Identity;

/// <summary>What a token may be used for.</summary>
/// <remarks>https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps</remarks>
internal sealed record Scopes(IReadOnlyList<string> Given)
{
    private static readonly string[] Every = ["admin:org", "admin:repo_hook", "delete_repo", "repo", "site_admin", "user", "workflow"];

    // A scope includes those after it.
    private static readonly string[][] Families =
    [
        ["repo", "public_repo", "repo:status", "repo_deployment", "repo:invite"],
        ["admin:org", "write:org", "read:org"],
        ["write:org", "read:org"],
        ["admin:repo_hook", "write:repo_hook", "read:repo_hook"],
        ["user", "read:user", "user:email", "user:follow"],
    ];

    public static Scopes All { get; } = new(Every);

    public bool Has(string scope) => Given.Contains(scope) || Families.Any(family => Given.Contains(family[0]) && family.Contains(scope));

    public override string ToString() => string.Join(", ", Given.Order(StringComparer.Ordinal));
}

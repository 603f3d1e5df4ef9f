namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>What of a repository can be switched on and off, and how it is at first.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/repos#create-an-organization-repository</remarks>
internal static class Switches
{
    private static readonly Dictionary<string, bool> AtFirst = new()
    {
        ["has_issues"] = true,
        ["has_projects"] = true,
        ["has_wiki"] = true,
        ["has_downloads"] = true,
        ["has_discussions"] = false,
        ["is_template"] = false,
        ["allow_squash_merge"] = true,
        ["allow_merge_commit"] = true,
        ["allow_rebase_merge"] = true,
        ["allow_auto_merge"] = false,
        ["delete_branch_on_merge"] = false,
        ["allow_update_branch"] = false,
        ["web_commit_signoff_required"] = false,
    };

    public static IEnumerable<string> Names => AtFirst.Keys;

    public static bool Is(this RepositoryRecord repository, string name) => repository.Switches.GetValueOrDefault(name, AtFirst[name]);
}

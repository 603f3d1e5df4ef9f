using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Wire;

namespace Pipeline.Sandbox.GitHub.Hosting;

/// <summary>A commit as those fetch it who have no token of their own: AWS's app, which sees every repository that a connection leads to.</summary>
/// <param name="Repository">The repository's whole name as it is now.</param>
/// <param name="Id">The commit's name.</param>
/// <param name="Commit">What it says.</param>
internal sealed record Snapshot(string Repository, string Id, Commit Commit, BareRepository Git)
{
    /// <summary>The commit that a branch is at.</summary>
    public static Snapshot? OfBranch(GitHubWorld github, string repository, string branch) => Find(github, repository, git => git.Head(branch));

    /// <summary>The commit that a branch, a tag or a commit's name stands for; the default branch's without one.</summary>
    public static Snapshot? Of(GitHubWorld github, string repository, string? revision) =>
        Find(github, repository, git => string.IsNullOrEmpty(revision) ? git.Head(git.DefaultBranch) : git.Resolve(revision));

    /// <summary>All files in a zip, the same bytes every time.</summary>
    public byte[] Zip() => new Archive(Git, Id, "").Zip();

    private static Snapshot? Find(GitHubWorld github, string repository, Func<BareRepository, string?> choose)
    {
        if (repository.Split('/') is not [var owner, var name] || (github.Repositories.Find(owner, name) ?? github.Repositories.FindFormer(owner, name)) is not { } record)
            return null;
        var git = github.Repositories.Git(record);
        return choose(git) is { } id && git.History.Find(id) is { } commit ? new(record.FullName, id, commit, git) : null;
    }
}

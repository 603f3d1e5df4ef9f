namespace Octokit;

/// <summary>Commits: https://docs.github.com/en/rest/git/commits.</summary>
public interface ICommitsClient
{
    /// <summary>A commit.</summary>
    Task<Commit> Get(string owner, string name, string reference);

    /// <summary>Makes a commit, which no branch knows of yet.</summary>
    Task<Commit> Create(string owner, string name, NewCommit commit);
}

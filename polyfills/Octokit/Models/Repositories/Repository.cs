namespace Octokit;

/// <summary>A repository: https://docs.github.com/en/rest/repos/repos.</summary>
public class Repository
{
    /// <summary>A repository of which nothing is known.</summary>
    public Repository()
    {
    }

    /// <summary>A repository of which the number is known.</summary>
    public Repository(long id) => Id = id;

    /// <summary>The address in the API.</summary>
    public string Url { get; private set; }

    /// <summary>The page.</summary>
    public string HtmlUrl { get; private set; }

    /// <summary>What git clones over HTTPS.</summary>
    public string CloneUrl { get; private set; }

    /// <summary>What git clones over its own protocol.</summary>
    public string GitUrl { get; private set; }

    /// <summary>What git clones over SSH.</summary>
    public string SshUrl { get; private set; }

    /// <summary>The number that stays when the repository is renamed or moved.</summary>
    public long Id { get; private set; }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; private set; }

    /// <summary>Whose it is.</summary>
    public User Owner { get; private set; }

    /// <summary>The name.</summary>
    public string Name { get; private set; }

    /// <summary>The owner's name, a slash and the name.</summary>
    public string FullName { get; private set; }

    /// <summary>Whether others are made from it.</summary>
    public bool IsTemplate { get; private set; }

    /// <summary>What it is for; null when not said.</summary>
    public string Description { get; private set; }

    /// <summary>Its web page.</summary>
    public string Homepage { get; private set; }

    /// <summary>What it is mostly written in; null when empty.</summary>
    public string Language { get; private set; }

    /// <summary>Whether not everybody sees it.</summary>
    public bool Private { get; private set; }

    /// <summary>Whether it comes from another.</summary>
    public bool Fork { get; private set; }

    /// <summary>Where work goes unless said otherwise.</summary>
    public string DefaultBranch { get; private set; }

    /// <summary>How many issues and pull requests are open.</summary>
    public int OpenIssuesCount { get; private set; }

    /// <summary>When somebody pushed last; null before the first push.</summary>
    public DateTimeOffset? PushedAt { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What the caller may do; null to nobody in particular.</summary>
    public RepositoryPermissions Permissions { get; private set; }

    /// <summary>Whether it has issues.</summary>
    public bool HasIssues { get; private set; }

    /// <summary>Whether it has a wiki.</summary>
    public bool HasWiki { get; private set; }

    /// <summary>Its size in kilobytes; 0 when empty.</summary>
    public long Size { get; private set; }

    /// <summary>Whether it may only be read.</summary>
    public bool Archived { get; private set; }

    /// <summary>Who sees it; null when the server does not say.</summary>
    public RepositoryVisibility? Visibility { get; private set; }

    /// <summary>Whether merged branches go.</summary>
    public bool? DeleteBranchOnMerge { get; private set; }

    /// <summary>Its topics.</summary>
    public IReadOnlyList<string> Topics { get; private set; }
}

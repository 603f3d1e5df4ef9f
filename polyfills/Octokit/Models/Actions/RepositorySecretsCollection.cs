namespace Octokit;

/// <summary>The secrets of a repository.</summary>
public class RepositorySecretsCollection
{
    /// <summary>None.</summary>
    public RepositorySecretsCollection()
    {
    }

    /// <summary>These.</summary>
    public RepositorySecretsCollection(int totalCount, IReadOnlyList<RepositorySecret> secrets)
    {
        TotalCount = totalCount;
        Secrets = secrets;
    }

    /// <summary>How many there are.</summary>
    public int TotalCount { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<RepositorySecret> Secrets { get; private set; }
}

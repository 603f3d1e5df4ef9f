namespace Octokit;

/// <summary>What a change of one file made.</summary>
public class RepositoryContentChangeSet
{
    /// <summary>Nothing.</summary>
    public RepositoryContentChangeSet()
    {
    }

    /// <summary>A file in a commit.</summary>
    public RepositoryContentChangeSet(RepositoryContentInfo content, Commit commit)
    {
        Content = content;
        Commit = commit;
    }

    /// <summary>The file.</summary>
    public RepositoryContentInfo Content { get; private set; }

    /// <summary>The commit.</summary>
    public Commit Commit { get; private set; }
}

namespace Octokit;

/// <summary>A commit in Git's database.</summary>
public class Commit : GitReference
{
    /// <summary>The message.</summary>
    public string Message { get; private set; }

    /// <summary>Who wrote it.</summary>
    public Committer Author { get; private set; }

    /// <summary>Who made it.</summary>
    public Committer Committer { get; private set; }

    /// <summary>Its tree.</summary>
    public GitReference Tree { get; private set; }

    /// <summary>What it follows.</summary>
    public IReadOnlyList<GitReference> Parents { get; private set; }

    /// <summary>How many comments it has.</summary>
    public int CommentCount { get; private set; }
}

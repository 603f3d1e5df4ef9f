namespace Octokit;

/// <summary>A commit to make: https://docs.github.com/en/rest/git/commits.</summary>
public class NewCommit
{
    /// <summary>A commit without parents.</summary>
    public NewCommit(string message, string tree)
        : this(message, tree, Array.Empty<string>())
    {
    }

    /// <summary>A commit that follows another.</summary>
    public NewCommit(string message, string tree, string parent)
        : this(message, tree, [parent])
    {
    }

    /// <summary>A commit that follows others.</summary>
    public NewCommit(string message, string tree, IEnumerable<string> parents)
    {
        Message = message;
        Tree = tree;
        Parents = parents;
    }

    /// <summary>The message.</summary>
    public string Message { get; private set; }

    /// <summary>The 40 hexadecimal digits of the tree.</summary>
    public string Tree { get; private set; }

    /// <summary>The 40 hexadecimal digits of each commit that it follows.</summary>
    public IEnumerable<string> Parents { get; private set; }

    /// <summary>Who wrote it; null for the caller, now.</summary>
    public Committer Author { get; set; }

    /// <summary>Who makes it; null for the author.</summary>
    public Committer Committer { get; set; }
}

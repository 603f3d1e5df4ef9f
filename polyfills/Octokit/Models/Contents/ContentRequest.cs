namespace Octokit;

/// <summary>What every change of one file says.</summary>
public abstract class ContentRequest
{
    /// <summary>On the default branch.</summary>
    protected ContentRequest(string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Message = message;
    }

    /// <summary>On a branch.</summary>
    protected ContentRequest(string message, string branch)
        : this(message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(branch);
        Branch = branch;
    }

    /// <summary>The message of the commit.</summary>
    public string Message { get; private set; }

    /// <summary>The branch; null for the default one.</summary>
    public string Branch { get; set; }

    /// <summary>Who makes the commit; null for the caller.</summary>
    public Committer Committer { get; set; }

    /// <summary>Who wrote it; null for the committer.</summary>
    public Committer Author { get; set; }
}

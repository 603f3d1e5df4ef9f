namespace Octokit;

/// <summary>A file to delete in a commit of its own.</summary>
public class DeleteFileRequest : ContentRequest
{
    /// <summary>On the default branch.</summary>
    public DeleteFileRequest(string message, string sha)
        : base(message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sha);
        Sha = sha;
    }

    /// <summary>On a branch.</summary>
    public DeleteFileRequest(string message, string sha, string branch)
        : base(message, branch)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sha);
        Sha = sha;
    }

    /// <summary>The blob that is to go.</summary>
    public string Sha { get; private set; }
}

namespace Octokit;

/// <summary>A file to change in a commit of its own.</summary>
public class UpdateFileRequest : CreateFileRequest
{
    /// <summary>On the default branch.</summary>
    /// <param name="message">The message of the commit.</param>
    /// <param name="content">The text; or base64, when not to be converted.</param>
    /// <param name="sha">The blob that is to be replaced.</param>
    /// <param name="convertContentToBase64">Whether <paramref name="content"/> is text.</param>
    public UpdateFileRequest(string message, string content, string sha, bool convertContentToBase64 = true)
        : base(message, content, convertContentToBase64)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sha);
        Sha = sha;
    }

    /// <summary>On a branch.</summary>
    /// <param name="message">The message of the commit.</param>
    /// <param name="content">The text; or base64, when not to be converted.</param>
    /// <param name="sha">The blob that is to be replaced.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="convertContentToBase64">Whether <paramref name="content"/> is text.</param>
    public UpdateFileRequest(string message, string content, string sha, string branch, bool convertContentToBase64 = true)
        : base(message, content, branch, convertContentToBase64)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sha);
        Sha = sha;
    }

    /// <summary>The blob that is to be replaced.</summary>
    public string Sha { get; private set; }
}

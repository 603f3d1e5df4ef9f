using System.Text;

namespace Octokit;

/// <summary>A file to make in a commit of its own.</summary>
public class CreateFileRequest : ContentRequest
{
    /// <summary>On the default branch.</summary>
    /// <param name="message">The message of the commit.</param>
    /// <param name="content">The text; or base64, when not to be converted.</param>
    /// <param name="convertContentToBase64">Whether <paramref name="content"/> is text.</param>
    public CreateFileRequest(string message, string content, bool convertContentToBase64 = true)
        : base(message) => Content = OnTheWire(content, convertContentToBase64);

    /// <summary>On a branch.</summary>
    /// <param name="message">The message of the commit.</param>
    /// <param name="content">The text; or base64, when not to be converted.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="convertContentToBase64">Whether <paramref name="content"/> is text.</param>
    public CreateFileRequest(string message, string content, string branch, bool convertContentToBase64 = true)
        : base(message, branch) => Content = OnTheWire(content, convertContentToBase64);

    /// <summary>The content in base64, as GitHub wants it.</summary>
    public string Content { get; private set; }

    private static string OnTheWire(string content, bool convert)
    {
        ArgumentNullException.ThrowIfNull(content);
        return convert ? Convert.ToBase64String(Encoding.UTF8.GetBytes(content)) : content;
    }
}

namespace Octokit;

/// <summary>A file's content to keep: https://docs.github.com/en/rest/git/blobs.</summary>
public class NewBlob
{
    /// <summary>The content as <see cref="Encoding"/> says.</summary>
    public string Content { get; set; }

    /// <summary>How the content is written.</summary>
    public EncodingType Encoding { get; set; }
}

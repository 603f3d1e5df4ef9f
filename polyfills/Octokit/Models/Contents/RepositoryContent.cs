using System.Text;
using System.Text.Json.Serialization;

namespace Octokit;

/// <summary>What is at a path: https://docs.github.com/en/rest/repos/contents.</summary>
public class RepositoryContent : RepositoryContentInfo
{
    /// <summary>How the content is written: base64, or none above 1 MB. Null for what is no file.</summary>
    public string Encoding { get; private set; }

    /// <summary>The content as it is written; null in the list of a folder.</summary>
    [JsonPropertyName("content")]
    public string EncodedContent { get; private set; }

    /// <summary>The content as text; null when there is none.</summary>
    [JsonIgnore]
    public string Content => EncodedContent is null || Encoding != "base64"
        ? EncodedContent
        : System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(EncodedContent));

    /// <summary>Where a link leads.</summary>
    public string Target { get; private set; }

    /// <summary>Where a submodule comes from.</summary>
    public string SubmoduleGitUrl { get; private set; }
}

namespace Octokit;

/// <summary>A file's content.</summary>
public class Blob
{
    /// <summary>A blob of which nothing is known.</summary>
    public Blob()
    {
    }

    /// <summary>A blob from its parts.</summary>
    public Blob(string nodeId, string content, EncodingType encoding, string sha, int size)
    {
        NodeId = nodeId;
        Content = content;
        Encoding = encoding;
        Sha = sha;
        Size = size;
    }

    /// <summary>The identifier in GraphQL.</summary>
    public string NodeId { get; private set; }

    /// <summary>The content as <see cref="Encoding"/> says.</summary>
    public string Content { get; private set; }

    /// <summary>How the content is written.</summary>
    public StringEnum<EncodingType> Encoding { get; private set; }

    /// <summary>The blob's 40 hexadecimal digits.</summary>
    public string Sha { get; private set; }

    /// <summary>Its bytes.</summary>
    public int Size { get; private set; }
}

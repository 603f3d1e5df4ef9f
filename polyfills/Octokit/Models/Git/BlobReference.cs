namespace Octokit;

/// <summary>The name of a file's content.</summary>
public class BlobReference
{
    /// <summary>No name.</summary>
    public BlobReference()
    {
    }

    /// <summary>A name.</summary>
    public BlobReference(string sha) => Sha = sha;

    /// <summary>The blob's 40 hexadecimal digits.</summary>
    public string Sha { get; private set; }
}

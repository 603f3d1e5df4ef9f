namespace Octokit;

/// <summary>Files' contents: https://docs.github.com/en/rest/git/blobs.</summary>
public interface IBlobsClient
{
    /// <summary>A content, in base64; up to 100 MB.</summary>
    Task<Blob> Get(string owner, string name, string reference);

    /// <summary>Keeps a content.</summary>
    Task<BlobReference> Create(string owner, string name, NewBlob newBlob);
}

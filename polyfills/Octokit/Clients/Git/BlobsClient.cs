namespace Octokit;

/// <inheritdoc cref="IBlobsClient" />
public class BlobsClient : ApiClient, IBlobsClient
{
    /// <inheritdoc />
    public BlobsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<Blob> Get(string owner, string name, string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        return ApiConnection.Get<Blob>(Endpoint.Of($"repos/{owner}/{name}/git/blobs/{reference}"));
    }

    /// <inheritdoc />
    public Task<BlobReference> Create(string owner, string name, NewBlob newBlob)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(newBlob);
        return ApiConnection.Post<BlobReference>(Endpoint.Of($"repos/{owner}/{name}/git/blobs"), newBlob);
    }
}

namespace Octokit;

/// <inheritdoc cref="ITreesClient" />
public class TreesClient : ApiClient, ITreesClient
{
    /// <inheritdoc />
    public TreesClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<TreeResponse> Get(string owner, string name, string reference) => ApiConnection.Get<TreeResponse>(One(owner, name, reference));

    /// <inheritdoc />
    public Task<TreeResponse> GetRecursive(string owner, string name, string reference) =>
        ApiConnection.Get<TreeResponse>(One(owner, name, reference), new Dictionary<string, string> { ["recursive"] = "1" });

    /// <inheritdoc />
    public Task<TreeResponse> Create(string owner, string name, NewTree newTree)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(newTree);
        return ApiConnection.Post<TreeResponse>(Endpoint.Of($"repos/{owner}/{name}/git/trees"), newTree);
    }

    private static Uri One(string owner, string name, string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        return Endpoint.Of($"repos/{owner}/{name}/git/trees/{Endpoint.Many(reference)}");
    }
}

namespace Octokit;

/// <inheritdoc cref="IMetaClient" />
public class MetaClient : ApiClient, IMetaClient
{
    /// <inheritdoc />
    public MetaClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<Meta> GetMetadata() => ApiConnection.Get<Meta>(Endpoint.Of($"meta"));
}

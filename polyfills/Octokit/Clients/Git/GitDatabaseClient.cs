namespace Octokit;

/// <inheritdoc cref="IGitDatabaseClient" />
public class GitDatabaseClient : ApiClient, IGitDatabaseClient
{
    /// <inheritdoc />
    public GitDatabaseClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
        Blob = new BlobsClient(apiConnection);
        Commit = new CommitsClient(apiConnection);
        Reference = new ReferencesClient(apiConnection);
        Tree = new TreesClient(apiConnection);
    }

    /// <inheritdoc />
    public IBlobsClient Blob { get; }

    /// <inheritdoc />
    public ICommitsClient Commit { get; }

    /// <inheritdoc />
    public IReferencesClient Reference { get; }

    /// <inheritdoc />
    public ITreesClient Tree { get; }
}

namespace Octokit;

/// <inheritdoc cref="IRepositoryContentsClient" />
public class RepositoryContentsClient : ApiClient, IRepositoryContentsClient
{
    /// <inheritdoc />
    public RepositoryContentsClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<RepositoryContent>> GetAllContents(string owner, string name) =>
        ApiConnection.GetAll<RepositoryContent>(At(owner, name, string.Empty));

    /// <inheritdoc />
    public Task<IReadOnlyList<RepositoryContent>> GetAllContents(string owner, string name, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ApiConnection.GetAll<RepositoryContent>(At(owner, name, path));
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(string owner, string name, string reference) =>
        ApiConnection.GetAll<RepositoryContent>(At(owner, name, string.Empty), On(reference));

    /// <inheritdoc />
    public Task<IReadOnlyList<RepositoryContent>> GetAllContentsByRef(string owner, string name, string path, string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return ApiConnection.GetAll<RepositoryContent>(At(owner, name, path), On(reference));
    }

    /// <inheritdoc />
    public Task<RepositoryContentChangeSet> CreateFile(string owner, string name, string path, CreateFileRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(request);
        return ApiConnection.Put<RepositoryContentChangeSet>(At(owner, name, path), request);
    }

    /// <inheritdoc />
    public Task<RepositoryContentChangeSet> UpdateFile(string owner, string name, string path, UpdateFileRequest request) => CreateFile(owner, name, path, request);

    /// <inheritdoc />
    public Task DeleteFile(string owner, string name, string path, DeleteFileRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(request);
        return ApiConnection.Delete(At(owner, name, path), request);
    }

    private static Uri At(string owner, string name, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Endpoint.Of($"repos/{owner}/{name}/contents/{Endpoint.Many(path.Trim('/'))}");
    }

    private static Dictionary<string, string> On(string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
        return new Dictionary<string, string> { ["ref"] = reference };
    }
}

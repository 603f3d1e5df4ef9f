namespace Octokit;

/// <inheritdoc cref="IReferencesClient" />
public class ReferencesClient : ApiClient, IReferencesClient
{
    /// <inheritdoc />
    public ReferencesClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<Reference> Get(string owner, string name, string reference)
    {
        Check(owner, name, reference);
        return ApiConnection.Get<Reference>(Endpoint.Of($"repos/{owner}/{name}/git/ref/{Short(reference)}"));
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Reference>> GetAll(string owner, string name) => GetAll(owner, name, ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<Reference>> GetAll(string owner, string name, ApiOptions options)
    {
        Check(owner, name, "heads");
        return ApiConnection.GetAll<Reference>(Endpoint.Of($"repos/{owner}/{name}/git/refs"), options);
    }

    /// <inheritdoc />
    public Task<Reference> Create(string owner, string name, NewReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Check(owner, name, reference.Ref);
        return ApiConnection.Post<Reference>(Endpoint.Of($"repos/{owner}/{name}/git/refs"), reference);
    }

    /// <inheritdoc />
    public Task<Reference> Update(string owner, string name, string reference, ReferenceUpdate referenceUpdate)
    {
        Check(owner, name, reference);
        ArgumentNullException.ThrowIfNull(referenceUpdate);
        return ApiConnection.Patch<Reference>(Endpoint.Of($"repos/{owner}/{name}/git/refs/{Short(reference)}"), referenceUpdate);
    }

    /// <inheritdoc />
    public Task Delete(string owner, string name, string reference)
    {
        Check(owner, name, reference);
        return ApiConnection.Delete(Endpoint.Of($"repos/{owner}/{name}/git/refs/{Short(reference)}"));
    }

    private static void Check(string owner, string name, string reference)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(reference);
    }

    // The path has a refs/ of its own; GitHub would look for refs/refs/heads/main.
    private static Endpoint.Segments Short(string reference) =>
        Endpoint.Many(reference.StartsWith("refs/", StringComparison.Ordinal) ? reference[5..] : reference);
}

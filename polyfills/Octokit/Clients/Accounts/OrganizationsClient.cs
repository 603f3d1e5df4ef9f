namespace Octokit;

/// <inheritdoc cref="IOrganizationsClient" />
public class OrganizationsClient : ApiClient, IOrganizationsClient
{
    /// <inheritdoc />
    public OrganizationsClient(IApiConnection apiConnection)
        : base(apiConnection) => Member = new OrganizationMembersClient(apiConnection);

    /// <inheritdoc />
    public IOrganizationMembersClient Member { get; }

    /// <inheritdoc />
    public Task<Organization> Get(string org)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(org);
        return ApiConnection.Get<Organization>(Endpoint.Of($"orgs/{org}"));
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Organization>> GetAllForCurrent() => GetAllForCurrent(ApiOptions.None);

    /// <inheritdoc />
    public Task<IReadOnlyList<Organization>> GetAllForCurrent(ApiOptions options) => ApiConnection.GetAll<Organization>(Endpoint.Of($"user/orgs"), options);
}

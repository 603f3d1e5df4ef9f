namespace Octokit;

/// <inheritdoc cref="IOrganizationMembersClient" />
public class OrganizationMembersClient : ApiClient, IOrganizationMembersClient
{
    /// <inheritdoc />
    public OrganizationMembersClient(IApiConnection apiConnection)
        : base(apiConnection)
    {
    }

    /// <inheritdoc />
    public Task<bool> CheckMember(string org, string user)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(org);
        ArgumentException.ThrowIfNullOrWhiteSpace(user);
        return Says(Endpoint.Of($"orgs/{org}/members/{user}"));
    }
}

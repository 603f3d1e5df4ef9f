namespace Octokit;

/// <summary>Organisations: https://docs.github.com/en/rest/orgs/orgs.</summary>
public interface IOrganizationsClient
{
    /// <summary>Who belongs to them.</summary>
    IOrganizationMembersClient Member { get; }

    /// <summary>An organisation.</summary>
    /// <exception cref="NotFoundException">There is no organisation of that name, though there may be a person.</exception>
    Task<Organization> Get(string org);

    /// <summary>The organisations that the caller belongs to.</summary>
    Task<IReadOnlyList<Organization>> GetAllForCurrent();

    /// <summary>Pages of the organisations that the caller belongs to.</summary>
    Task<IReadOnlyList<Organization>> GetAllForCurrent(ApiOptions options);
}

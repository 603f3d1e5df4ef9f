namespace Octokit;

/// <summary>Who belongs to an organisation: https://docs.github.com/en/rest/orgs/members.</summary>
public interface IOrganizationMembersClient
{
    /// <summary>Whether somebody belongs to an organisation, as far as the caller may know.</summary>
    Task<bool> CheckMember(string org, string user);
}

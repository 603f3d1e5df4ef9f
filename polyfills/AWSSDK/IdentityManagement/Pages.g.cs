// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>The operations of AWS Identity and Access Management that answer page by page.</summary>
public interface IIdentityManagementServicePaginatorFactory
{
    /// <summary>All pages of GetGroup.</summary>
    IGetGroupPaginator GetGroup(GetGroupRequest request);

    /// <summary>All pages of ListAccessKeys.</summary>
    IListAccessKeysPaginator ListAccessKeys(ListAccessKeysRequest request);

    /// <summary>All pages of ListAccountAliases.</summary>
    IListAccountAliasesPaginator ListAccountAliases(ListAccountAliasesRequest request);

    /// <summary>All pages of ListAttachedGroupPolicies.</summary>
    IListAttachedGroupPoliciesPaginator ListAttachedGroupPolicies(ListAttachedGroupPoliciesRequest request);

    /// <summary>All pages of ListAttachedRolePolicies.</summary>
    IListAttachedRolePoliciesPaginator ListAttachedRolePolicies(ListAttachedRolePoliciesRequest request);

    /// <summary>All pages of ListAttachedUserPolicies.</summary>
    IListAttachedUserPoliciesPaginator ListAttachedUserPolicies(ListAttachedUserPoliciesRequest request);

    /// <summary>All pages of ListEntitiesForPolicy.</summary>
    IListEntitiesForPolicyPaginator ListEntitiesForPolicy(ListEntitiesForPolicyRequest request);

    /// <summary>All pages of ListGroupPolicies.</summary>
    IListGroupPoliciesPaginator ListGroupPolicies(ListGroupPoliciesRequest request);

    /// <summary>All pages of ListGroups.</summary>
    IListGroupsPaginator ListGroups(ListGroupsRequest request);

    /// <summary>All pages of ListGroupsForUser.</summary>
    IListGroupsForUserPaginator ListGroupsForUser(ListGroupsForUserRequest request);

    /// <summary>All pages of ListInstanceProfilesForRole.</summary>
    IListInstanceProfilesForRolePaginator ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest request);

    /// <summary>All pages of ListPolicies.</summary>
    IListPoliciesPaginator ListPolicies(ListPoliciesRequest request);

    /// <summary>All pages of ListPolicyVersions.</summary>
    IListPolicyVersionsPaginator ListPolicyVersions(ListPolicyVersionsRequest request);

    /// <summary>All pages of ListRolePolicies.</summary>
    IListRolePoliciesPaginator ListRolePolicies(ListRolePoliciesRequest request);

    /// <summary>All pages of ListRoles.</summary>
    IListRolesPaginator ListRoles(ListRolesRequest request);

    /// <summary>All pages of ListUserPolicies.</summary>
    IListUserPoliciesPaginator ListUserPolicies(ListUserPoliciesRequest request);

    /// <summary>All pages of ListUsers.</summary>
    IListUsersPaginator ListUsers(ListUsersRequest request);

    /// <summary>All pages of SimulatePrincipalPolicy.</summary>
    ISimulatePrincipalPolicyPaginator SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest request);
}

/// <inheritdoc/>
internal sealed class IdentityManagementServicePaginatorFactory(IAmazonIdentityManagementService client) : IIdentityManagementServicePaginatorFactory
{
    public IGetGroupPaginator GetGroup(GetGroupRequest request) =>
        new GetGroupPaginator(new(request, client.GetGroupAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListAccessKeysPaginator ListAccessKeys(ListAccessKeysRequest request) =>
        new ListAccessKeysPaginator(new(request, client.ListAccessKeysAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListAccountAliasesPaginator ListAccountAliases(ListAccountAliasesRequest request) =>
        new ListAccountAliasesPaginator(new(request, client.ListAccountAliasesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListAttachedGroupPoliciesPaginator ListAttachedGroupPolicies(ListAttachedGroupPoliciesRequest request) =>
        new ListAttachedGroupPoliciesPaginator(new(request, client.ListAttachedGroupPoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListAttachedRolePoliciesPaginator ListAttachedRolePolicies(ListAttachedRolePoliciesRequest request) =>
        new ListAttachedRolePoliciesPaginator(new(request, client.ListAttachedRolePoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListAttachedUserPoliciesPaginator ListAttachedUserPolicies(ListAttachedUserPoliciesRequest request) =>
        new ListAttachedUserPoliciesPaginator(new(request, client.ListAttachedUserPoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListEntitiesForPolicyPaginator ListEntitiesForPolicy(ListEntitiesForPolicyRequest request) =>
        new ListEntitiesForPolicyPaginator(new(request, client.ListEntitiesForPolicyAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListGroupPoliciesPaginator ListGroupPolicies(ListGroupPoliciesRequest request) =>
        new ListGroupPoliciesPaginator(new(request, client.ListGroupPoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListGroupsPaginator ListGroups(ListGroupsRequest request) =>
        new ListGroupsPaginator(new(request, client.ListGroupsAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListGroupsForUserPaginator ListGroupsForUser(ListGroupsForUserRequest request) =>
        new ListGroupsForUserPaginator(new(request, client.ListGroupsForUserAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListInstanceProfilesForRolePaginator ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest request) =>
        new ListInstanceProfilesForRolePaginator(new(request, client.ListInstanceProfilesForRoleAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListPoliciesPaginator ListPolicies(ListPoliciesRequest request) =>
        new ListPoliciesPaginator(new(request, client.ListPoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListPolicyVersionsPaginator ListPolicyVersions(ListPolicyVersionsRequest request) =>
        new ListPolicyVersionsPaginator(new(request, client.ListPolicyVersionsAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListRolePoliciesPaginator ListRolePolicies(ListRolePoliciesRequest request) =>
        new ListRolePoliciesPaginator(new(request, client.ListRolePoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListRolesPaginator ListRoles(ListRolesRequest request) =>
        new ListRolesPaginator(new(request, client.ListRolesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListUserPoliciesPaginator ListUserPolicies(ListUserPoliciesRequest request) =>
        new ListUserPoliciesPaginator(new(request, client.ListUserPoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListUsersPaginator ListUsers(ListUsersRequest request) =>
        new ListUsersPaginator(new(request, client.ListUsersAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public ISimulatePrincipalPolicyPaginator SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest request) =>
        new SimulatePrincipalPolicyPaginator(new(request, client.SimulatePrincipalPolicyAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));
}

/// <summary>All pages of GetGroup; can be walked once.</summary>
public interface IGetGroupPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<GetGroupResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<User> Users { get; }
}

/// <inheritdoc/>
internal sealed class GetGroupPaginator(Pages<GetGroupRequest, GetGroupResponse> pages) : IGetGroupPaginator
{
    public IPaginatedEnumerable<GetGroupResponse> Responses => new PaginatedResponse<GetGroupResponse>(pages);

    public IPaginatedEnumerable<User> Users =>
        new PaginatedResultKeyResponse<GetGroupResponse, User>(pages, static page => page.Users ?? new List<User>());
}

/// <summary>All pages of ListAccessKeys; can be walked once.</summary>
public interface IListAccessKeysPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListAccessKeysResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<AccessKeyMetadata> AccessKeyMetadata { get; }
}

/// <inheritdoc/>
internal sealed class ListAccessKeysPaginator(Pages<ListAccessKeysRequest, ListAccessKeysResponse> pages) : IListAccessKeysPaginator
{
    public IPaginatedEnumerable<ListAccessKeysResponse> Responses => new PaginatedResponse<ListAccessKeysResponse>(pages);

    public IPaginatedEnumerable<AccessKeyMetadata> AccessKeyMetadata =>
        new PaginatedResultKeyResponse<ListAccessKeysResponse, AccessKeyMetadata>(pages, static page => page.AccessKeyMetadata ?? new List<AccessKeyMetadata>());
}

/// <summary>All pages of ListAccountAliases; can be walked once.</summary>
public interface IListAccountAliasesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListAccountAliasesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> AccountAliases { get; }
}

/// <inheritdoc/>
internal sealed class ListAccountAliasesPaginator(Pages<ListAccountAliasesRequest, ListAccountAliasesResponse> pages) : IListAccountAliasesPaginator
{
    public IPaginatedEnumerable<ListAccountAliasesResponse> Responses => new PaginatedResponse<ListAccountAliasesResponse>(pages);

    public IPaginatedEnumerable<string> AccountAliases =>
        new PaginatedResultKeyResponse<ListAccountAliasesResponse, string>(pages, static page => page.AccountAliases ?? new List<string>());
}

/// <summary>All pages of ListAttachedGroupPolicies; can be walked once.</summary>
public interface IListAttachedGroupPoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListAttachedGroupPoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies { get; }
}

/// <inheritdoc/>
internal sealed class ListAttachedGroupPoliciesPaginator(Pages<ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse> pages) : IListAttachedGroupPoliciesPaginator
{
    public IPaginatedEnumerable<ListAttachedGroupPoliciesResponse> Responses => new PaginatedResponse<ListAttachedGroupPoliciesResponse>(pages);

    public IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies =>
        new PaginatedResultKeyResponse<ListAttachedGroupPoliciesResponse, AttachedPolicyType>(pages, static page => page.AttachedPolicies ?? new List<AttachedPolicyType>());
}

/// <summary>All pages of ListAttachedRolePolicies; can be walked once.</summary>
public interface IListAttachedRolePoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListAttachedRolePoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies { get; }
}

/// <inheritdoc/>
internal sealed class ListAttachedRolePoliciesPaginator(Pages<ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse> pages) : IListAttachedRolePoliciesPaginator
{
    public IPaginatedEnumerable<ListAttachedRolePoliciesResponse> Responses => new PaginatedResponse<ListAttachedRolePoliciesResponse>(pages);

    public IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies =>
        new PaginatedResultKeyResponse<ListAttachedRolePoliciesResponse, AttachedPolicyType>(pages, static page => page.AttachedPolicies ?? new List<AttachedPolicyType>());
}

/// <summary>All pages of ListAttachedUserPolicies; can be walked once.</summary>
public interface IListAttachedUserPoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListAttachedUserPoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies { get; }
}

/// <inheritdoc/>
internal sealed class ListAttachedUserPoliciesPaginator(Pages<ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse> pages) : IListAttachedUserPoliciesPaginator
{
    public IPaginatedEnumerable<ListAttachedUserPoliciesResponse> Responses => new PaginatedResponse<ListAttachedUserPoliciesResponse>(pages);

    public IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies =>
        new PaginatedResultKeyResponse<ListAttachedUserPoliciesResponse, AttachedPolicyType>(pages, static page => page.AttachedPolicies ?? new List<AttachedPolicyType>());
}

/// <summary>All pages of ListEntitiesForPolicy; can be walked once.</summary>
public interface IListEntitiesForPolicyPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListEntitiesForPolicyResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<PolicyGroup> PolicyGroups { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<PolicyUser> PolicyUsers { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<PolicyRole> PolicyRoles { get; }
}

/// <inheritdoc/>
internal sealed class ListEntitiesForPolicyPaginator(Pages<ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse> pages) : IListEntitiesForPolicyPaginator
{
    public IPaginatedEnumerable<ListEntitiesForPolicyResponse> Responses => new PaginatedResponse<ListEntitiesForPolicyResponse>(pages);

    public IPaginatedEnumerable<PolicyGroup> PolicyGroups =>
        new PaginatedResultKeyResponse<ListEntitiesForPolicyResponse, PolicyGroup>(pages, static page => page.PolicyGroups ?? new List<PolicyGroup>());

    public IPaginatedEnumerable<PolicyUser> PolicyUsers =>
        new PaginatedResultKeyResponse<ListEntitiesForPolicyResponse, PolicyUser>(pages, static page => page.PolicyUsers ?? new List<PolicyUser>());

    public IPaginatedEnumerable<PolicyRole> PolicyRoles =>
        new PaginatedResultKeyResponse<ListEntitiesForPolicyResponse, PolicyRole>(pages, static page => page.PolicyRoles ?? new List<PolicyRole>());
}

/// <summary>All pages of ListGroupPolicies; can be walked once.</summary>
public interface IListGroupPoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListGroupPoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> PolicyNames { get; }
}

/// <inheritdoc/>
internal sealed class ListGroupPoliciesPaginator(Pages<ListGroupPoliciesRequest, ListGroupPoliciesResponse> pages) : IListGroupPoliciesPaginator
{
    public IPaginatedEnumerable<ListGroupPoliciesResponse> Responses => new PaginatedResponse<ListGroupPoliciesResponse>(pages);

    public IPaginatedEnumerable<string> PolicyNames =>
        new PaginatedResultKeyResponse<ListGroupPoliciesResponse, string>(pages, static page => page.PolicyNames ?? new List<string>());
}

/// <summary>All pages of ListGroups; can be walked once.</summary>
public interface IListGroupsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListGroupsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<Group> Groups { get; }
}

/// <inheritdoc/>
internal sealed class ListGroupsPaginator(Pages<ListGroupsRequest, ListGroupsResponse> pages) : IListGroupsPaginator
{
    public IPaginatedEnumerable<ListGroupsResponse> Responses => new PaginatedResponse<ListGroupsResponse>(pages);

    public IPaginatedEnumerable<Group> Groups =>
        new PaginatedResultKeyResponse<ListGroupsResponse, Group>(pages, static page => page.Groups ?? new List<Group>());
}

/// <summary>All pages of ListGroupsForUser; can be walked once.</summary>
public interface IListGroupsForUserPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListGroupsForUserResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<Group> Groups { get; }
}

/// <inheritdoc/>
internal sealed class ListGroupsForUserPaginator(Pages<ListGroupsForUserRequest, ListGroupsForUserResponse> pages) : IListGroupsForUserPaginator
{
    public IPaginatedEnumerable<ListGroupsForUserResponse> Responses => new PaginatedResponse<ListGroupsForUserResponse>(pages);

    public IPaginatedEnumerable<Group> Groups =>
        new PaginatedResultKeyResponse<ListGroupsForUserResponse, Group>(pages, static page => page.Groups ?? new List<Group>());
}

/// <summary>All pages of ListInstanceProfilesForRole; can be walked once.</summary>
public interface IListInstanceProfilesForRolePaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListInstanceProfilesForRoleResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<InstanceProfile> InstanceProfiles { get; }
}

/// <inheritdoc/>
internal sealed class ListInstanceProfilesForRolePaginator(Pages<ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse> pages) : IListInstanceProfilesForRolePaginator
{
    public IPaginatedEnumerable<ListInstanceProfilesForRoleResponse> Responses => new PaginatedResponse<ListInstanceProfilesForRoleResponse>(pages);

    public IPaginatedEnumerable<InstanceProfile> InstanceProfiles =>
        new PaginatedResultKeyResponse<ListInstanceProfilesForRoleResponse, InstanceProfile>(pages, static page => page.InstanceProfiles ?? new List<InstanceProfile>());
}

/// <summary>All pages of ListPolicies; can be walked once.</summary>
public interface IListPoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<ManagedPolicy> Policies { get; }
}

/// <inheritdoc/>
internal sealed class ListPoliciesPaginator(Pages<ListPoliciesRequest, ListPoliciesResponse> pages) : IListPoliciesPaginator
{
    public IPaginatedEnumerable<ListPoliciesResponse> Responses => new PaginatedResponse<ListPoliciesResponse>(pages);

    public IPaginatedEnumerable<ManagedPolicy> Policies =>
        new PaginatedResultKeyResponse<ListPoliciesResponse, ManagedPolicy>(pages, static page => page.Policies ?? new List<ManagedPolicy>());
}

/// <summary>All pages of ListPolicyVersions; can be walked once.</summary>
public interface IListPolicyVersionsPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListPolicyVersionsResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<PolicyVersion> Versions { get; }
}

/// <inheritdoc/>
internal sealed class ListPolicyVersionsPaginator(Pages<ListPolicyVersionsRequest, ListPolicyVersionsResponse> pages) : IListPolicyVersionsPaginator
{
    public IPaginatedEnumerable<ListPolicyVersionsResponse> Responses => new PaginatedResponse<ListPolicyVersionsResponse>(pages);

    public IPaginatedEnumerable<PolicyVersion> Versions =>
        new PaginatedResultKeyResponse<ListPolicyVersionsResponse, PolicyVersion>(pages, static page => page.Versions ?? new List<PolicyVersion>());
}

/// <summary>All pages of ListRolePolicies; can be walked once.</summary>
public interface IListRolePoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListRolePoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> PolicyNames { get; }
}

/// <inheritdoc/>
internal sealed class ListRolePoliciesPaginator(Pages<ListRolePoliciesRequest, ListRolePoliciesResponse> pages) : IListRolePoliciesPaginator
{
    public IPaginatedEnumerable<ListRolePoliciesResponse> Responses => new PaginatedResponse<ListRolePoliciesResponse>(pages);

    public IPaginatedEnumerable<string> PolicyNames =>
        new PaginatedResultKeyResponse<ListRolePoliciesResponse, string>(pages, static page => page.PolicyNames ?? new List<string>());
}

/// <summary>All pages of ListRoles; can be walked once.</summary>
public interface IListRolesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListRolesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<Role> Roles { get; }
}

/// <inheritdoc/>
internal sealed class ListRolesPaginator(Pages<ListRolesRequest, ListRolesResponse> pages) : IListRolesPaginator
{
    public IPaginatedEnumerable<ListRolesResponse> Responses => new PaginatedResponse<ListRolesResponse>(pages);

    public IPaginatedEnumerable<Role> Roles =>
        new PaginatedResultKeyResponse<ListRolesResponse, Role>(pages, static page => page.Roles ?? new List<Role>());
}

/// <summary>All pages of ListUserPolicies; can be walked once.</summary>
public interface IListUserPoliciesPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListUserPoliciesResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<string> PolicyNames { get; }
}

/// <inheritdoc/>
internal sealed class ListUserPoliciesPaginator(Pages<ListUserPoliciesRequest, ListUserPoliciesResponse> pages) : IListUserPoliciesPaginator
{
    public IPaginatedEnumerable<ListUserPoliciesResponse> Responses => new PaginatedResponse<ListUserPoliciesResponse>(pages);

    public IPaginatedEnumerable<string> PolicyNames =>
        new PaginatedResultKeyResponse<ListUserPoliciesResponse, string>(pages, static page => page.PolicyNames ?? new List<string>());
}

/// <summary>All pages of ListUsers; can be walked once.</summary>
public interface IListUsersPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<ListUsersResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<User> Users { get; }
}

/// <inheritdoc/>
internal sealed class ListUsersPaginator(Pages<ListUsersRequest, ListUsersResponse> pages) : IListUsersPaginator
{
    public IPaginatedEnumerable<ListUsersResponse> Responses => new PaginatedResponse<ListUsersResponse>(pages);

    public IPaginatedEnumerable<User> Users =>
        new PaginatedResultKeyResponse<ListUsersResponse, User>(pages, static page => page.Users ?? new List<User>());
}

/// <summary>All pages of SimulatePrincipalPolicy; can be walked once.</summary>
public interface ISimulatePrincipalPolicyPaginator
{
    /// <summary>The answers, one per page.</summary>
    IPaginatedEnumerable<SimulatePrincipalPolicyResponse> Responses { get; }

    /// <summary>What is on all pages, in order.</summary>
    IPaginatedEnumerable<EvaluationResult> EvaluationResults { get; }
}

/// <inheritdoc/>
internal sealed class SimulatePrincipalPolicyPaginator(Pages<SimulatePrincipalPolicyRequest, SimulatePrincipalPolicyResponse> pages) : ISimulatePrincipalPolicyPaginator
{
    public IPaginatedEnumerable<SimulatePrincipalPolicyResponse> Responses => new PaginatedResponse<SimulatePrincipalPolicyResponse>(pages);

    public IPaginatedEnumerable<EvaluationResult> EvaluationResults =>
        new PaginatedResultKeyResponse<SimulatePrincipalPolicyResponse, EvaluationResult>(pages, static page => page.EvaluationResults ?? new List<EvaluationResult>());
}

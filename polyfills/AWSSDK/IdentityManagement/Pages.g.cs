// Written by generate/generate.py from the API model iam-2010-05-08; change that, not this.
using Amazon.Protocols;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model;

/// <summary>The operations of AWS Identity and Access Management that answer page by page.</summary>
public interface IIdentityManagementServicePaginatorFactory
{
    /// <summary>All pages of ListAccountAliases.</summary>
    IListAccountAliasesPaginator ListAccountAliases(ListAccountAliasesRequest request);

    /// <summary>All pages of ListAttachedRolePolicies.</summary>
    IListAttachedRolePoliciesPaginator ListAttachedRolePolicies(ListAttachedRolePoliciesRequest request);

    /// <summary>All pages of ListRolePolicies.</summary>
    IListRolePoliciesPaginator ListRolePolicies(ListRolePoliciesRequest request);

    /// <summary>All pages of ListRoles.</summary>
    IListRolesPaginator ListRoles(ListRolesRequest request);

    /// <summary>All pages of SimulatePrincipalPolicy.</summary>
    ISimulatePrincipalPolicyPaginator SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest request);
}

/// <inheritdoc/>
internal sealed class IdentityManagementServicePaginatorFactory(IAmazonIdentityManagementService client) : IIdentityManagementServicePaginatorFactory
{
    public IListAccountAliasesPaginator ListAccountAliases(ListAccountAliasesRequest request) =>
        new ListAccountAliasesPaginator(new(request, client.ListAccountAliasesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListAttachedRolePoliciesPaginator ListAttachedRolePolicies(ListAttachedRolePoliciesRequest request) =>
        new ListAttachedRolePoliciesPaginator(new(request, client.ListAttachedRolePoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListRolePoliciesPaginator ListRolePolicies(ListRolePoliciesRequest request) =>
        new ListRolePoliciesPaginator(new(request, client.ListRolePoliciesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public IListRolesPaginator ListRoles(ListRolesRequest request) =>
        new ListRolesPaginator(new(request, client.ListRolesAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));

    public ISimulatePrincipalPolicyPaginator SimulatePrincipalPolicy(SimulatePrincipalPolicyRequest request) =>
        new SimulatePrincipalPolicyPaginator(new(request, client.SimulatePrincipalPolicyAsync, static page => page.Marker, static (asked, token) => asked.Marker = token));
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

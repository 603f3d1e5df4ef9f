using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Organisations and who belongs to them.</summary>
/// <remarks>https://docs.github.com/en/rest/orgs/orgs and https://docs.github.com/en/rest/orgs/members</remarks>
internal sealed class OrganizationOperations(GitHubWorld world) : OperationGroup(world)
{
    private const string Reading = "admin:org,read:org,repo,user,write:org";

    [Route("GET", "/orgs/{org}", Needs = Access.Anybody)]
    public Answer Get(ApiCall call)
    {
        var organization = Find(call);
        return organization.WholeOrganization(call.Links, World.Repositories.All.Count(one => !one.IsPrivate && one.Owner == organization.Login));
    }

    [Route("GET", "/user/orgs", Scopes = Reading)]
    public Answer OfCaller(ApiCall call) => call.Page([.. World.Accounts.OrganizationsOf(call.User)], one => one.SimpleOrganization(call.Links));

    [Route("GET", "/user/memberships/orgs", Scopes = "admin:org,read:org,write:org")]
    public Answer Memberships(ApiCall call) => call.Page([.. World.Accounts.OrganizationsOf(call.User)], one => Membership(call, one, call.User));

    [Route("GET", "/user/memberships/orgs/{org}", Scopes = "admin:org,read:org,write:org")]
    public Answer OwnMembership(ApiCall call) => Find(call) is var organization && organization.RoleOf(call.User) is not null ? Membership(call, organization, call.User) : throw ApiError.NotFound;

    [Route("GET", "/orgs/{org}/members")]
    public Answer Members(ApiCall call) => call.Page(
        [.. Find(call).Members.Keys.Order(StringComparer.Ordinal).Select(World.Accounts.FindUser).OfType<Account>()], user => user.Simple(call.Links));

    /// <summary>204 or 404: GitHub's yes and no. Who is no member is sent to the public ones, of which there are none.</summary>
    [Route("GET", "/orgs/{org}/members/{username}")]
    public Answer IsMember(ApiCall call)
    {
        var organization = Find(call);
        if (organization.RoleOf(call.User) is null)
            return Answer.Redirect(302, call.Links.Api($"/orgs/{organization.Login}/public_members/{call["username"]}"));
        return organization.RoleOf(World.Accounts.FindUser(call["username"])) is null ? throw ApiError.NotFound : Answer.Nothing;
    }

    [Route("GET", "/orgs/{org}/public_members/{username}", Needs = Access.Anybody)]
    public Answer IsPublicMember(ApiCall call) => throw ApiError.NotFound;

    [Route("GET", "/orgs/{org}/memberships/{username}")]
    public Answer GetMembership(ApiCall call) =>
        Find(call) is var organization && World.Accounts.FindUser(call["username"]) is { } user && organization.RoleOf(user) is not null && organization.RoleOf(call.User) is not null
            ? Membership(call, organization, user)
            : throw ApiError.NotFound;

    [Route("PUT", "/orgs/{org}/memberships/{username}", Scopes = "admin:org,write:org")]
    public Answer SetMembership(ApiCall call)
    {
        var (organization, role) = (Owned(call), call.Body.Text("role") ?? "member");
        if (role is not ("admin" or "member"))
            throw ApiError.Validation("Membership", "role", "invalid");
        var user = World.Accounts.FindUser(call["username"]) ?? throw ApiError.NotFound;
        World.Accounts.SetRole(organization, user, role);
        return Membership(call, Find(call), user);
    }

    [Route("DELETE", "/orgs/{org}/members/{username}", Scopes = "admin:org,write:org")]
    [Route("DELETE", "/orgs/{org}/memberships/{username}", Scopes = "admin:org,write:org")]
    public Answer Remove(ApiCall call)
    {
        var organization = Owned(call);
        var user = World.Accounts.FindUser(call["username"]);
        if (user is null || organization.RoleOf(user) is not { } role)
            throw ApiError.NotFound;
        if (role == "admin" && organization.Members.Values.Count(one => one == "admin") == 1)
            throw ApiError.Forbidden("Cannot remove the last owner of an organization");
        World.Accounts.SetRole(organization, user, null);
        return Answer.Nothing;
    }

    /// <summary>An Enterprise Server's way to make an organisation (https://docs.github.com/en/enterprise-server/rest/enterprise-admin/orgs#create-an-organization).</summary>
    [Route("POST", "/admin/organizations", Scopes = "site_admin")]
    public Answer Create(ApiCall call)
    {
        var (login, owner) = (call.Body.NeedText("login"), World.Accounts.FindUser(call.Body.NeedText("admin")));
        if (owner is null || !AccountTable.IsLogin(login))
            throw ApiError.Validation("Organization", owner is null ? "admin" : "login", "invalid");
        var organization = new Account(World.Sequences.Next("account"), login, true, World.Now)
        {
            Name = call.Body.Text("profile_name"),
            Members = new() { [owner.Login.ToLowerInvariant()] = "admin" },
        };
        return World.Accounts.Add(organization) ? Answer.Created(organization.SimpleOrganization(call.Links)) : throw ApiError.Validation("Organization", "login", "already_exists");
    }

    private Account Find(ApiCall call) => World.Accounts.FindOrganization(call["org"]) ?? throw ApiError.NotFound;

    private Account Owned(ApiCall call) =>
        Find(call) is var organization && organization.RoleOf(call.User) == "admin" ? organization : throw ApiError.Forbidden("You must be an admin to add or update an organization membership.");

    private static JsonObject Membership(ApiCall call, Account organization, Account user) => new()
    {
        ["url"] = call.Links.Api($"/orgs/{organization.Login}/memberships/{user.Login}"),
        ["state"] = "active",
        ["role"] = organization.RoleOf(user),
        ["organization_url"] = call.Links.Api($"/orgs/{organization.Login}"),
        ["organization"] = organization.SimpleOrganization(call.Links),
        ["user"] = user.Simple(call.Links),
    };
}

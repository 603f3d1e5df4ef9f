using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Users.</summary>
/// <remarks>https://docs.github.com/en/rest/users/users</remarks>
internal sealed class UserOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/user")]
    public Answer Current(ApiCall call)
    {
        var json = call.User.Whole(call.Links, Repositories(call.User, isPrivate: false));
        json["total_private_repos"] = Repositories(call.User, isPrivate: true);
        json["owned_private_repos"] = Repositories(call.User, isPrivate: true);
        json["two_factor_authentication"] = false;
        return json;
    }

    [Route("GET", "/users/{username}", Needs = Access.Anybody)]
    public Answer Get(ApiCall call) =>
        World.Accounts.Find(call["username"]) is { } account ? account.Whole(call.Links, Repositories(account, isPrivate: false)) : throw ApiError.NotFound;

    [Route("GET", "/user/{id}", Needs = Access.Anybody)]
    public Answer ById(ApiCall call) => World.Accounts.All.FirstOrDefault(account => account.Id.ToString(null as IFormatProvider) == call["id"]) is { } account
        ? account.Whole(call.Links, Repositories(account, isPrivate: false))
        : throw ApiError.NotFound;

    [Route("GET", "/users/{username}/orgs", Needs = Access.Anybody)]
    public Answer Organizations(ApiCall call) => World.Accounts.FindUser(call["username"]) is { } user
        ? call.Page([.. World.Accounts.OrganizationsOf(user)], one => one.SimpleOrganization(call.Links))
        : throw ApiError.NotFound;

    /// <summary>An Enterprise Server's way to make a user (https://docs.github.com/en/enterprise-server/rest/enterprise-admin/users#create-a-user).</summary>
    [Route("POST", "/admin/users", Scopes = "site_admin")]
    public Answer Create(ApiCall call)
    {
        var login = call.Body.NeedText("login");
        if (!AccountTable.IsLogin(login))
            throw ApiError.Validation("User", "login", "invalid");
        var user = new Account(World.Sequences.Next("account"), login, false, World.Now) { Email = call.Body.Text("email") };
        return World.Accounts.Add(user) ? Answer.Created(user.Simple(call.Links)) : throw ApiError.Validation("User", "login", "already_exists");
    }

    private int Repositories(Account account, bool isPrivate) =>
        World.Repositories.All.Count(one => one.IsPrivate == isPrivate && string.Equals(one.Owner, account.Login, StringComparison.OrdinalIgnoreCase));
}

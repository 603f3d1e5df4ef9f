using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Json;

/// <summary>Users and organisations as the API writes them.</summary>
/// <remarks>https://docs.github.com/en/rest/users/users</remarks>
internal static class AccountJson
{
    /// <summary>As the owner or author of something else.</summary>
    public static JsonObject Simple(this Account account, Links links)
    {
        var api = links.Api($"/users/{account.Login}");
        return new()
        {
            ["login"] = account.Login,
            ["id"] = account.Id,
            ["node_id"] = account.NodeId,
            ["avatar_url"] = links.Web($"/avatars/u/{account.Id}?"),
            ["gravatar_id"] = "",
            ["url"] = api,
            ["html_url"] = links.Web($"/{account.Login}"),
            ["followers_url"] = api + "/followers",
            ["following_url"] = api + "/following{/other_user}",
            ["gists_url"] = api + "/gists{/gist_id}",
            ["starred_url"] = api + "/starred{/owner}{/repo}",
            ["subscriptions_url"] = api + "/subscriptions",
            ["organizations_url"] = api + "/orgs",
            ["repos_url"] = api + "/repos",
            ["events_url"] = api + "/events{/privacy}",
            ["received_events_url"] = api + "/received_events",
            ["type"] = account.Type,
            ["site_admin"] = account.Login == AccountTable.FirstUser,
        };
    }

    /// <summary>A user, or an organisation asked for as one, by itself.</summary>
    public static JsonObject Whole(this Account account, Links links, int publicRepositories)
    {
        var json = account.Simple(links);
        json["name"] = account.Name;
        json["company"] = null;
        json["blog"] = "";
        json["location"] = null;
        json["email"] = account.Email;
        json["hireable"] = null;
        json["bio"] = null;
        json["twitter_username"] = null;
        Counts(json, account, publicRepositories);
        return json;
    }

    public static JsonObject SimpleOrganization(this Account account, Links links)
    {
        var api = links.Api($"/orgs/{account.Login}");
        return new()
        {
            ["login"] = account.Login,
            ["id"] = account.Id,
            ["node_id"] = account.NodeId,
            ["url"] = api,
            ["repos_url"] = api + "/repos",
            ["events_url"] = api + "/events",
            ["hooks_url"] = api + "/hooks",
            ["issues_url"] = api + "/issues",
            ["members_url"] = api + "/members{/member}",
            ["public_members_url"] = api + "/public_members{/member}",
            ["avatar_url"] = links.Web($"/avatars/u/{account.Id}?"),
            ["description"] = null,
        };
    }

    public static JsonObject WholeOrganization(this Account account, Links links, int publicRepositories)
    {
        var json = account.SimpleOrganization(links);
        json["name"] = account.Name;
        json["email"] = account.Email;
        json["is_verified"] = false;
        json["has_organization_projects"] = true;
        json["has_repository_projects"] = true;
        json["html_url"] = links.Web($"/{account.Login}");
        json["type"] = account.Type;
        Counts(json, account, publicRepositories);
        return json;
    }

    private static void Counts(JsonObject json, Account account, int publicRepositories)
    {
        json["public_repos"] = publicRepositories;
        json["public_gists"] = 0;
        json["followers"] = 0;
        json["following"] = 0;
        json["created_at"] = account.Created.Written();
        json["updated_at"] = account.Created.Written();
    }
}

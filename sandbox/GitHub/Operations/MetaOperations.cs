using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>The server itself: what it is and how often it may be asked.</summary>
/// <remarks>https://docs.github.com/en/enterprise-server/rest/meta/meta</remarks>
internal sealed class MetaOperations(GitHubWorld world) : OperationGroup(world)
{
    private static readonly string[] Resources = ["core", "search", "graphql", "integration_manifest"];

    [Route("GET", "/meta", Needs = Access.Anybody)]
    public Answer Meta(ApiCall call) => new JsonObject { ["verifiable_password_authentication"] = false, ["installed_version"] = "3.16.0" };

    [Route("GET", "/rate_limit", Needs = Access.Anybody)]
    public Answer RateLimit(ApiCall call)
    {
        var limit = World.Limits.Look(call.Caller);
        var resources = new JsonObject();
        foreach (var resource in Resources)
            resources[resource] = Written(limit, resource);
        return new JsonObject { ["resources"] = resources, ["rate"] = Written(limit, null) };
    }

    [Route("GET", "/", Needs = Access.Anybody)]
    public Answer Root(ApiCall call) => new JsonObject
    {
        ["current_user_url"] = call.Links.Api("/user"),
        ["organization_url"] = call.Links.Api("/orgs/{org}"),
        ["rate_limit_url"] = call.Links.Api("/rate_limit"),
        ["repository_url"] = call.Links.Api("/repos/{owner}/{repo}"),
        ["user_url"] = call.Links.Api("/users/{user}"),
    };

    // Only what is asked here counts: nothing of search and the rest is there.
    private static JsonObject Written(RateLimit limit, string? resource)
    {
        var json = new JsonObject
        {
            ["limit"] = limit.Limit,
            ["used"] = resource is null or "core" ? limit.Used : 0,
            ["remaining"] = resource is null or "core" ? limit.Remaining : limit.Limit,
            ["reset"] = limit.Reset.ToUnixTimeSeconds(),
        };
        if (resource is not null)
            json["resource"] = resource;
        return json;
    }
}

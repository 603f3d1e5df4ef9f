using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Json;

/// <summary>Repositories as the API writes them.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/repos#get-a-repository</remarks>
internal static class RepositoryJson
{
    public static JsonObject Written(this Hosted repository, Account owner, Links links)
    {
        var record = repository.Record;
        var json = new JsonObject
        {
            ["id"] = record.Id,
            ["node_id"] = NodeId.Of("R", record.Id),
            ["name"] = record.Name,
            ["full_name"] = record.FullName,
            ["private"] = record.IsPrivate,
            ["owner"] = owner.Simple(links),
            ["html_url"] = links.Web($"/{record.FullName}"),
            ["description"] = record.Description,
            ["fork"] = false,
        };
        RepositoryAddresses.Add(json, record, links);
        Facts(json, repository);
        foreach (var name in Switches.Names)
            json[name] = record.Is(name);
        json["permissions"] = Permissions(repository.Permission);
        return json;
    }

    public static JsonObject Permissions(Permission permission) => new()
    {
        ["admin"] = permission >= Permission.Admin,
        ["maintain"] = permission >= Permission.Admin,
        ["push"] = permission >= Permission.Write,
        ["triage"] = permission >= Permission.Write,
        ["pull"] = permission >= Permission.Read,
    };

    private static void Facts(JsonObject json, Hosted repository)
    {
        var record = repository.Record;
        json["homepage"] = record.Homepage;
        json["created_at"] = record.Created.Written();
        json["updated_at"] = record.Updated.Written();
        json["pushed_at"] = (record.Pushed ?? record.Created).Written();
        json["size"] = 0;
        json["stargazers_count"] = 0;
        json["watchers_count"] = 0;
        json["watchers"] = 0;
        json["forks_count"] = 0;
        json["forks"] = 0;
        json["open_issues_count"] = 0;
        json["open_issues"] = 0;
        json["language"] = null;
        json["license"] = null;
        json["mirror_url"] = null;
        json["archived"] = record.Archived;
        json["disabled"] = false;
        json["allow_forking"] = false;
        json["topics"] = new JsonArray([.. record.Topics.Select(topic => (JsonNode)topic)]);
        json["visibility"] = record.Visibility;
        json["default_branch"] = repository.Git.DefaultBranch;
    }
}

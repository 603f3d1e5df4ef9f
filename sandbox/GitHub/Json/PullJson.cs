using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Json;

/// <summary>Pull requests as the API writes them.</summary>
/// <remarks>https://docs.github.com/en/rest/pulls/pulls</remarks>
internal static class PullJson
{
    public static JsonObject Listed(GitHubWorld world, Hosted repository, Pull pull, Links links)
    {
        var name = repository.Record.FullName;
        var url = links.Repo(name, $"/pulls/{pull.Number}");
        var page = links.Web($"/{name}/pull/{pull.Number}");
        var json = new JsonObject
        {
            ["url"] = url,
            ["id"] = pull.Id,
            ["node_id"] = NodeId.Of("PR", pull.Id),
            ["html_url"] = page,
            ["diff_url"] = page + ".diff",
            ["patch_url"] = page + ".patch",
            ["issue_url"] = links.Repo(name, $"/issues/{pull.Number}"),
            ["commits_url"] = url + "/commits",
            ["number"] = pull.Number,
            ["state"] = pull.IsOpen ? "open" : "closed",
            ["locked"] = false,
            ["title"] = pull.Title,
            ["user"] = world.Accounts.Find(pull.Author)?.Simple(links),
            ["body"] = pull.Body,
            ["labels"] = new JsonArray(),
            ["milestone"] = null,
            ["draft"] = pull.Draft,
            ["assignee"] = null,
            ["assignees"] = new JsonArray(),
            ["requested_reviewers"] = new JsonArray(),
            ["requested_teams"] = new JsonArray(),
            ["created_at"] = pull.Created.Written(),
            ["updated_at"] = pull.Updated.Written(),
            ["closed_at"] = pull.Closed?.Written(),
            ["merged_at"] = pull.Merged?.Written(),
            ["merge_commit_sha"] = pull.MergeCommit,
            ["author_association"] = "MEMBER",
            ["auto_merge"] = null,
        };
        json["head"] = Side(world, repository, pull.HeadBranch, pull.HeadSha, links);
        json["base"] = Side(world, repository, pull.BaseBranch, pull.BaseSha, links);
        json["_links"] = new JsonObject { ["self"] = new JsonObject { ["href"] = url }, ["html"] = new JsonObject { ["href"] = page } };
        return json;
    }

    private static JsonObject Side(GitHubWorld world, Hosted repository, string branch, string sha, Links links)
    {
        var owner = world.OwnerOf(repository.Record);
        return new()
        {
            ["label"] = $"{owner.Login}:{branch}",
            ["ref"] = branch,
            ["sha"] = sha,
            ["user"] = owner.Simple(links),
            ["repo"] = repository.Written(owner, links),
        };
    }
}

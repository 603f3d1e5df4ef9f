using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Pull requests, read.</summary>
/// <remarks>https://docs.github.com/en/rest/pulls/pulls</remarks>
internal sealed class PullOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}/pulls")]
    public Answer List(ApiCall call)
    {
        var (record, state) = (call.Repository.Record, call.Query("state") ?? "open");
        var pulls = World.Pulls.Of(record, call.Repository.Git)
            .Where(pull => state == "all" || pull.IsOpen == (state == "open"))
            .Where(pull => call.Query("base") is not { } onto || pull.BaseBranch == onto)
            .Where(pull => call.Query("head") is not { } head || string.Equals(head, $"{record.Owner}:{pull.HeadBranch}", StringComparison.OrdinalIgnoreCase));
        if (call.Query("direction") == "asc")
            pulls = pulls.Reverse();
        return call.Page([.. pulls], pull => PullJson.Listed(World, call.Repository, pull, call.Links));
    }

    [Route("GET", "/repos/{owner}/{repo}/pulls/{number}")]
    public Answer Get(ApiCall call)
    {
        var pull = Find(World, call);
        return call.MediaType is "diff" or "patch"
            ? Answer.Raw(Diff.Text(call.Repository.Git, Base(call, pull), pull.HeadSha), $"application/vnd.github.{call.MediaType}; charset=utf-8")
            : Whole(World, call, pull);
    }

    [Route("GET", "/repos/{owner}/{repo}/pulls/{number}/files")]
    public Answer Files(ApiCall call)
    {
        var pull = Find(World, call);
        return call.Page(Diff.Files(call.Repository.Git, Base(call, pull), pull.HeadSha), file => DiffJson.File(call, pull.HeadSha, file));
    }

    [Route("GET", "/repos/{owner}/{repo}/pulls/{number}/commits")]
    public Answer Commits(ApiCall call)
    {
        var pull = Find(World, call);
        return call.Page(Commits(call, pull), row => CommitJson.Whole(World, call.Repository.Record, row.Id, row.Commit, call.Links));
    }

    /// <summary>204 or 404: GitHub's yes and no.</summary>
    [Route("GET", "/repos/{owner}/{repo}/pulls/{number}/merge")]
    public Answer IsMerged(ApiCall call) => Find(World, call).Merged is null ? throw ApiError.NotFound : Answer.Nothing;

    public static Pull Find(GitHubWorld world, ApiCall call) =>
        int.TryParse(call["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && world.Pulls.Find(call.Repository.Record, call.Repository.Git, number) is { } pull
            ? pull
            : throw ApiError.NotFound;

    public static JsonObject Whole(GitHubWorld world, ApiCall call, Pull pull)
    {
        var json = PullJson.Listed(world, call.Repository, pull, call.Links);
        var (mergeable, state) = Mergeable(call, pull);
        json["merged"] = pull.Merged is not null;
        json["mergeable"] = mergeable;
        json["rebaseable"] = mergeable;
        json["mergeable_state"] = state;
        json["merged_by"] = pull.MergedBy is { } by ? world.Accounts.Find(by)?.Simple(call.Links) : null;
        json["comments"] = 0;
        json["review_comments"] = 0;
        json["maintainer_can_modify"] = false;
        json["commits"] = Commits(call, pull).Count;
        Count(json, call, pull);
        return json;
    }

    // Without Git nobody can say; GitHub says the same while it does not know yet.
    private static (bool? Mergeable, string State) Mergeable(ApiCall call, Pull pull)
    {
        if (!pull.IsOpen)
            return (null, "unknown");
        try
        {
            var can = Merging.Tree(call.Repository.Git, pull.BaseSha, pull.HeadSha) is not null;
            return (can, !can ? "dirty" : pull.Draft ? "draft" : "clean");
        }
        catch (GitMissing)
        {
            return (null, "unknown");
        }
    }

    private static void Count(JsonObject json, ApiCall call, Pull pull)
    {
        var files = Diff.Files(call.Repository.Git, Base(call, pull), pull.HeadSha);
        json["additions"] = files.Sum(file => file.Additions);
        json["deletions"] = files.Sum(file => file.Deletions);
        json["changed_files"] = files.Count;
    }

    private static string Base(ApiCall call, Pull pull) => call.Repository.Git.History.MergeBase(pull.BaseSha, pull.HeadSha) ?? ObjectId.EmptyTree;

    private static List<(string Id, Commit Commit)> Commits(ApiCall call, Pull pull) => [.. call.Repository.Git.History.Walk(pull.HeadSha, pull.BaseSha).Reverse()];
}

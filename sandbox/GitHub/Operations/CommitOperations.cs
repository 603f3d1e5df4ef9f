using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Commits with what they changed, and how branches differ.</summary>
/// <remarks>https://docs.github.com/en/rest/commits/commits</remarks>
internal sealed class CommitOperations(GitHubWorld world) : OperationGroup(world)
{
    private const int MostCompared = 250;

    [Route("GET", "/repos/{owner}/{repo}/commits")]
    public Answer List(ApiCall call)
    {
        var git = call.Filled();
        var from = git.Resolve(call.Query("sha") ?? git.DefaultBranch) ?? throw ApiError.NotFound;
        var commits = git.History.Walk(from).Where(row => Within(call, row.Commit));
        if (call.Query("path") is { } path)
            commits = commits.Where(row => Touches(git, row.Commit, path));
        if (call.Query("author") is { } author)
            commits = commits.Where(row => row.Commit.Author.Email == (World.Accounts.FindUser(author)?.CommitEmail ?? author));
        return call.Page([.. commits], row => CommitJson.Whole(World, call.Repository.Record, row.Id, row.Commit, call.Links));
    }

    [Route("GET", "/repos/{owner}/{repo}/commits/{ref*}")]
    public Answer Get(ApiCall call)
    {
        var git = call.Filled();
        var id = git.Resolve(call["ref"]) ?? throw ApiError.Unprocessable($"No commit found for SHA: {call["ref"]}");
        var commit = git.History.Find(id)!;
        if (call.MediaType == "sha")
            return Answer.Raw(System.Text.Encoding.ASCII.GetBytes(id), "application/vnd.github.sha; charset=utf-8");
        var before = commit.Parents.Count == 0 ? ObjectId.EmptyTree : commit.Parents[0];
        if (call.MediaType is "diff" or "patch")
            return Answer.Raw(Diff.Text(git, before, id), $"application/vnd.github.{call.MediaType}; charset=utf-8");
        var files = Diff.Files(git, before, id);
        var json = CommitJson.Whole(World, call.Repository.Record, id, commit, call.Links);
        var (more, fewer) = (files.Sum(file => file.Additions), files.Sum(file => file.Deletions));
        json["stats"] = new JsonObject { ["total"] = more + fewer, ["additions"] = more, ["deletions"] = fewer };
        json["files"] = new JsonArray([.. files.Select(file => DiffJson.File(call, id, file))]);
        return json;
    }

    [Route("GET", "/repos/{owner}/{repo}/compare/{basehead*}")]
    public Answer Compare(ApiCall call)
    {
        var git = call.Filled();
        if (call["basehead"].Split("...") is not [var left, var right] || git.Resolve(Local(call, left)) is not { } onto || git.Resolve(Local(call, right)) is not { } head)
            throw ApiError.NotFound;
        var shared = git.History.MergeBase(onto, head) ?? throw new ApiError(404, $"No common ancestor between {left} and {right}.");
        if (call.MediaType is "diff" or "patch")
            return Answer.Raw(Diff.Text(git, shared, head), $"application/vnd.github.{call.MediaType}; charset=utf-8");
        List<(string Id, Commit Commit)> ahead = [.. git.History.Walk(head, onto).Reverse()];
        var behind = git.History.Walk(onto, head).Count();
        JsonObject Commit(string id) => CommitJson.Whole(World, call.Repository.Record, id, git.History.Find(id)!, call.Links);
        return new JsonObject
        {
            ["url"] = call.Links.Repo(call.Repository.Record.FullName, $"/compare/{call["basehead"]}"),
            ["base_commit"] = Commit(onto),
            ["merge_base_commit"] = Commit(shared),
            ["status"] = (ahead.Count, behind) switch { (0, 0) => "identical", (_, 0) => "ahead", (0, _) => "behind", _ => "diverged" },
            ["ahead_by"] = ahead.Count,
            ["behind_by"] = behind,
            ["total_commits"] = ahead.Count,
            ["commits"] = new JsonArray([.. ahead.Take(MostCompared).Select(row => Commit(row.Id))]),
            ["files"] = new JsonArray([.. Diff.Files(git, shared, head).Select(file => DiffJson.File(call, head, file))]),
        };
    }

    // owner:branch names the same repository when the owner is its own; forks are not there.
    private static string Local(ApiCall call, string name) =>
        name.StartsWith(call.Repository.Record.Owner + ":", StringComparison.OrdinalIgnoreCase) ? name[(call.Repository.Record.Owner.Length + 1)..] : name;

    private static bool Within(ApiCall call, Commit commit) =>
        (Time(call, "since") is not { } since || commit.Committer.When >= since) && (Time(call, "until") is not { } until || commit.Committer.When <= until);

    private static DateTimeOffset? Time(ApiCall call, string name) =>
        DateTimeOffset.TryParse(call.Query(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    private static bool Touches(BareRepository git, Commit commit, string path)
    {
        var now = git.Trees.Find(commit.Tree, path)?.Id;
        return commit.Parents.Count == 0 ? now is not null : commit.Parents.All(parent => git.Trees.Find(git.History.Find(parent)!.Tree, path)?.Id != now);
    }
}

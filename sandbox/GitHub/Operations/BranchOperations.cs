using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Branches.</summary>
/// <remarks>https://docs.github.com/en/rest/branches/branches</remarks>
internal sealed class BranchOperations(GitHubWorld world) : OperationGroup(world)
{
    private const string Heads = "refs/heads/";

    [Route("GET", "/repos/{owner}/{repo}/branches")]
    public Answer List(ApiCall call)
    {
        var branches = call.Repository.Git.Refs.Under(Heads).Where(row => call.Query("protected") is not { } asked || (asked == "true") == IsProtected(call, row.Key[Heads.Length..]));
        return call.Page([.. branches], row => Short(call, row.Key[Heads.Length..], row.Value));
    }

    [Route("GET", "/repos/{owner}/{repo}/branches/{branch*}")]
    public Answer Get(ApiCall call)
    {
        var (git, name) = (call.Repository.Git, call["branch"]);
        var id = git.Head(name) ?? throw new ApiError(404, "Branch not found");
        var json = Short(call, name, id);
        json["commit"] = CommitJson.Whole(World, call.Repository.Record, id, git.History.Find(id)!, call.Links);
        var url = Url(call, name);
        json["_links"] = new JsonObject { ["self"] = url, ["html"] = call.Links.Web($"/{call.Repository.Record.FullName}/tree/{Links.Escape(name)}") };
        return json;
    }

    [Route("POST", "/repos/{owner}/{repo}/branches/{branch*}/rename")]
    public Answer Rename(ApiCall call)
    {
        var (git, name, wanted) = (call.Repository.Git, call["branch"], call.Body.NeedText("new_name"));
        var id = git.Head(name) ?? throw new ApiError(404, "Branch not found");
        if (!RefName.IsWellFormed(RefName.Branch(wanted)))
            throw ApiError.Unprocessable($"{wanted} is not a valid branch name.");
        World.Move(call, RefName.Branch(wanted), null, id);
        if (git.DefaultBranch == name)
            git.DefaultBranch = wanted;
        World.Move(call, RefName.Branch(name), id, null);
        return Answer.Created(Short(call, wanted, id));
    }

    private static bool IsProtected(ApiCall call, string branch) => call.Repository.Record.Protections.ContainsKey(branch);

    private static string Url(ApiCall call, string branch) => call.Links.Repo(call.Repository.Record.FullName, $"/branches/{Uri.EscapeDataString(branch)}");

    private static JsonObject Short(ApiCall call, string name, string id) => new()
    {
        ["name"] = name,
        ["commit"] = new JsonObject { ["sha"] = id, ["url"] = call.Links.Repo(call.Repository.Record.FullName, $"/commits/{id}") },
        ["protected"] = IsProtected(call, name),
        ["protection_url"] = Url(call, name) + "/protection",
    };
}

using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Folders as Git keeps them.</summary>
/// <remarks>https://docs.github.com/en/rest/git/trees</remarks>
internal sealed class TreeOperations(GitHubWorld world) : OperationGroup(world)
{
    private const int LargestAnswer = 100_000;

    /// <summary>A tree by its name, or by a commit's, a branch's or a tag's.</summary>
    [Route("GET", "/repos/{owner}/{repo}/git/trees/{sha*}")]
    public Answer Get(ApiCall call)
    {
        var git = call.Filled();
        var asked = call["sha"];
        var id = git.Objects.Has(asked, ObjectKind.Tree) ? asked : git.Resolve(asked) is { } commit ? git.History.Find(commit)!.Tree : throw ApiError.NotFound;
        // Any value asks for all of it, also "0" and "false".
        var entries = call.Request.Query.ContainsKey("recursive") ? git.Trees.Walk(id) : git.Trees.Read(id)!.Select(entry => (Path: entry.Name, Entry: entry));
        return Written(call, git, id, [.. entries.Take(LargestAnswer + 1)]);
    }

    [Route("POST", "/repos/{owner}/{repo}/git/trees", TakesFiles = true)]
    public Answer Create(ApiCall call)
    {
        var git = call.Filled();
        var changes = (call.Body.List("tree") ?? throw Body.Invalid("\"tree\" wasn't supplied.")).Select(item =>
            Change(git, item as JsonObject ?? throw Body.Invalid($"For 'items', {item?.ToJsonString() ?? "nil"} is not an object."))).ToList();
        if (changes.Count == 0)
            throw ApiError.Unprocessable("Invalid tree info");
        call.CheckWorkflows(changes.Select(change => change.Path));
        var root = call.Body.Text("base_tree") is { } told ? BaseTree(git, told) : null;
        try
        {
            var id = new TreeEdit(git.Objects).Apply(root, changes);
            return Answer.Created(Written(call, git, id, [.. git.Trees.Read(id)!.Select(entry => (entry.Name, entry))]));
        }
        catch (PathMissing)
        {
            throw ApiError.Unprocessable("GitRPC::BadObjectState");
        }
    }

    private static string BaseTree(BareRepository git, string told) =>
        git.Objects.Has(told, ObjectKind.Tree) ? told
        : ObjectId.IsWhole(told) && git.Peel(told) is { } commit ? git.History.Find(commit)!.Tree
        : throw ApiError.Unprocessable("base_tree is not a valid tree oid");

    private static TreeChange Change(BareRepository git, JsonObject item)
    {
        var path = PathRules.Check(item.Text("path") ?? throw ApiError.Unprocessable("Must supply a valid tree.path"), "tree.path");
        var mode = item.Text("mode")?.TrimStart('0');
        if (item.ContainsKey("sha") && item["sha"] is null && item["content"] is null)
            return new(path, mode ?? "", null);
        if (mode is not ("100644" or "100755" or TreeEntry.Link or TreeEntry.Folder or TreeEntry.Submodule))
            throw ApiError.Unprocessable("Must supply a valid tree.mode");
        var (sha, content) = (item.Text("sha"), item.Text("content"));
        if (sha is null == content is null)
            throw ApiError.Unprocessable("Must supply either tree.sha or tree.content");
        var kind = new TreeEntry(mode, [], "").Kind;
        if (content is not null)
            return kind == ObjectKind.Blob ? new(path, mode, git.Objects.Write(ObjectKind.Blob, Encoding.UTF8.GetBytes(content))) : throw ApiError.Unprocessable("Must supply a valid tree.mode");
        // A submodule's commit is in another repository.
        return kind == ObjectKind.Commit ? ObjectId.IsWhole(sha) ? new(path, mode, sha) : throw NotValid(sha!, kind)
            : git.Objects.Has(sha!, kind) ? new(path, mode, sha) : throw NotValid(sha!, kind);
    }

    private static ApiError NotValid(string sha, ObjectKind kind) => ApiError.Unprocessable($"tree.sha {sha} is not a valid {ObjectId.Name(kind)}");

    private static JsonObject Written(ApiCall call, BareRepository git, string id, List<(string Path, TreeEntry Entry)> entries) => new()
    {
        ["sha"] = id,
        ["url"] = call.Links.Repo(call.Repository.Record.FullName, $"/git/trees/{id}"),
        ["tree"] = new JsonArray([.. entries.Take(LargestAnswer).Select(row => Line(call, git, row.Path, row.Entry))]),
        ["truncated"] = entries.Count > LargestAnswer,
    };

    private static JsonObject Line(ApiCall call, BareRepository git, string path, TreeEntry entry)
    {
        var line = new JsonObject { ["path"] = path, ["mode"] = entry.WrittenMode, ["type"] = ObjectId.Name(entry.Kind), ["sha"] = entry.Id };
        if (entry.Kind == ObjectKind.Blob)
            line["size"] = git.Objects.Header(entry.Id)?.Size ?? 0;
        if (!entry.IsSubmodule)
            line["url"] = call.Links.Repo(call.Repository.Record.FullName, $"/git/{ObjectId.Name(entry.Kind)}s/{entry.Id}");
        return line;
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Files written one at a time, each with a commit of its own.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/contents#create-or-update-file-contents</remarks>
internal sealed class FileOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("PUT", "/repos/{owner}/{repo}/contents/{path*}", TakesFiles = true)]
    public Answer Put(ApiCall call)
    {
        var edit = Edit(call);
        var content = FileContent.Read(call.Body.NeedText("content"), "base64");
        if (edit.Present is { IsFolder: true })
            throw ApiError.Unprocessable($"{edit.Path} is a directory.");
        CheckSha(call, edit);
        var blob = call.Repository.Git.Objects.Write(ObjectKind.Blob, content);
        var entry = new TreeEntry(edit.Present?.Mode ?? TreeEntry.File, edit.Path.Split('/')[^1], blob);
        var (id, commit) = Commit(call, edit, new(edit.Path, entry.Mode, blob));
        var answer = Changed(call, edit, id, commit, ContentJson.Entry(call, edit.Branch, edit.Path, entry, World.Now));
        return new(edit.Present is null ? 201 : 200, answer);
    }

    [Route("DELETE", "/repos/{owner}/{repo}/contents/{path*}")]
    public Answer Delete(ApiCall call)
    {
        var edit = Edit(call);
        if (edit.Present is null or { IsFolder: true })
            throw ApiError.NotFound;
        if (call.Body.Text("sha") is null)
            throw Body.Invalid("\"sha\" wasn't supplied.");
        CheckSha(call, edit);
        var (id, commit) = Commit(call, edit, new(edit.Path, "", null));
        return Changed(call, edit, id, commit, null);
    }

    private static FileEdit Edit(ApiCall call)
    {
        var (git, path) = (call.Repository.Git, PathRules.Check(call["path"], "path"));
        _ = call.Body.NeedText("message");
        call.CheckWorkflows([path]);
        var branch = call.Body.Text("branch") ?? git.DefaultBranch;
        branch = branch.StartsWith("refs/heads/", StringComparison.Ordinal) ? branch["refs/heads/".Length..] : branch;
        var head = git.Head(branch);
        if (head is null && (!git.IsEmpty || branch != git.DefaultBranch))
            throw new ApiError(404, $"Branch {branch} not found");
        var root = head is null ? null : git.History.Find(head)!.Tree;
        return new(path, branch, head, root, root is null ? null : git.Trees.Find(root, path));
    }

    // What the caller replaces must be what they saw: who is second learns of it.
    private static void CheckSha(ApiCall call, FileEdit edit)
    {
        var sha = call.Body.Text("sha");
        if (sha is null && edit.Present is not null)
            throw Body.Invalid("\"sha\" wasn't supplied.");
        if (sha is not null && sha != edit.Present?.Id)
            throw ApiError.Conflict($"{edit.Path} does not match {sha}");
    }

    private (string Id, Commit Commit) Commit(ApiCall call, FileEdit edit, TreeChange change)
    {
        var git = call.Repository.Git;
        var committer = call.Body.Person("committer", World.SignatureOf(call.User));
        var tree = new TreeEdit(git.Objects).Apply(edit.Root, [change]);
        var commit = new Commit(tree, edit.Head is null ? [] : [edit.Head], call.Body.Person("author", committer), committer, call.Body.NeedText("message"));
        var id = git.Objects.Write(ObjectKind.Commit, commit.Write());
        World.Move(call, RefName.Branch(edit.Branch), edit.Head, id);
        return (id, commit);
    }

    private static JsonObject Changed(ApiCall call, FileEdit edit, string id, Commit commit, JsonObject? content) =>
        new() { ["content"] = content, ["commit"] = CommitJson.Database(call.Repository.Record, id, commit, call.Links) };

    /// <summary>A file that is about to change, as it is.</summary>
    private sealed record FileEdit(string Path, string Branch, string? Head, string? Root, TreeEntry? Present);
}

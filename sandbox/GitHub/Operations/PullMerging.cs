using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Pull requests, merged: with a commit of two parents, as one commit, or commit by commit.</summary>
/// <remarks>https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request</remarks>
internal sealed class PullMerging(GitHubWorld world) : OperationGroup(world)
{
    [Route("PUT", "/repos/{owner}/{repo}/pulls/{number}/merge")]
    public Answer Merge(ApiCall call)
    {
        var (pull, git) = (PullOperations.Find(World, call), call.Repository.Git);
        var method = call.Body.Text("merge_method") ?? "merge";
        Check(call, pull, method);
        var signature = World.SignatureOf(call.User);
        var id = method == "rebase" ? Merging.Rebase(git, pull.BaseSha, pull.HeadSha, signature) : Joined(call, pull, method == "squash", signature);
        if (id is null)
            throw NotMergeable;
        Advance(call, pull, id);
        World.Pulls.Change(pull, present => present with
        {
            Merged = World.Now, Closed = World.Now, Updated = World.Now, MergedBy = call.User.Login, MergeCommit = id, HeadSha = pull.HeadSha, BaseSha = pull.BaseSha,
        });
        World.Pushed(call.Repository, call.User, new KeyValuePair<string, string>(pull.BaseBranch, id));
        if (call.Repository.Record.Is("delete_branch_on_merge") && git.Head(pull.HeadBranch) == pull.HeadSha)
            World.Move(call, RefName.Branch(pull.HeadBranch), pull.HeadSha, null);
        return new JsonObject { ["sha"] = id, ["merged"] = true, ["message"] = "Pull Request successfully merged" };
    }

    private static ApiError NotMergeable => new(405, "Pull Request is not mergeable");

    private static void Check(ApiCall call, Pull pull, string method)
    {
        var allowed = method switch
        {
            "merge" => ("allow_merge_commit", "Merge commits are not allowed on this repository."),
            "squash" => ("allow_squash_merge", "Squash merges are not allowed on this repository."),
            "rebase" => ("allow_rebase_merge", "Rebase merges are not allowed on this repository."),
            _ => throw Body.Invalid($"For 'properties/merge_method', {method} is not a member of [\"merge\", \"squash\", \"rebase\"]."),
        };
        if (!call.Repository.Record.Is(allowed.Item1))
            throw new ApiError(405, allowed.Item2);
        if (!pull.IsOpen)
            throw NotMergeable;
        if (pull.Draft)
            throw new ApiError(405, "Pull Request is still a draft");
        if (call.Body.Text("sha") is { } seen && seen != pull.HeadSha)
            throw ApiError.Conflict("Head branch was modified. Review and try the merge again.");
    }

    private static string? Joined(ApiCall call, Pull pull, bool squashed, Signature signature)
    {
        var git = call.Repository.Git;
        if (Merging.Tree(git, pull.BaseSha, pull.HeadSha) is not { } tree)
            return null;
        var title = call.Body.Text("commit_title") ?? (squashed ? $"{pull.Title} (#{pull.Number})" : $"Merge pull request #{pull.Number} from {call.Repository.Record.Owner}/{pull.HeadBranch}");
        var text = call.Body.Text("commit_message") ?? (squashed ? "" : pull.Title);
        var commit = new Commit(tree, squashed ? [pull.BaseSha] : [pull.BaseSha, pull.HeadSha], signature, signature, text.Length > 0 ? $"{title}\n\n{text}" : title);
        return git.Objects.Write(ObjectKind.Commit, commit.Write());
    }

    private static void Advance(ApiCall call, Pull pull, string id)
    {
        try
        {
            call.Repository.Git.Refs.Set(RefName.Branch(pull.BaseBranch), pull.BaseSha, id);
        }
        catch (RefChanged)
        {
            throw new ApiError(405, "Base branch was modified. Review and try the merge again.");
        }
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    private readonly Lock pushing = new();

    private Table<Revision> Revisions => field ??= world.Store.Table("codecommit/commits", RevisionJson.Default.Revision);

    /// <summary>CreateCommit. The first one in a repository makes the branch, which becomes the default.</summary>
    public async Task<JsonObject?> CreateCommit(Call call)
    {
        repositories.Need(call, call.Input.Need("repositoryName"));
        var edit = await TreeEdit.ReadAsync(world.Blobs, call.Input, call.Cancellation);
        var (revision, parent) = Commit(call, edit, call.Input.Text("authorName"), () => new(
            "NoChangeException", "The commit cannot be created because no changes will be made to the repository as a result of this commit."));
        return edit.Describe(revision, parent);
    }

    private (Revision Made, Revision? Parent) Commit(Call call, TreeEdit edit, string? author, Func<AwsError> unchanged)
    {
        var (name, revision, parent) = (call.Input.Need("branchName"), default(Revision), default(Revision));
        Definition repository;
        lock (pushing)
        {
            repository = repositories.Need(call, call.Input.Need("repositoryName"));
            parent = ParentOf(call, repository, name);
            var files = edit.Apply(parent?.Files ?? new Dictionary<string, TreeFile>());
            revision = new Revision(
                "", GitObjects.TreeId(files), parent is null ? [] : [parent.Id], call.Input.Text("commitMessage") ?? "",
                author ?? call.CallerArn, call.Input.Text("email") ?? "", world.Clock.GetUtcNow(), files);
            if (revision.TreeId == parent?.TreeId)
                throw unchanged();
            revision = revision with { Id = GitObjects.CommitId(revision) };
            Revisions.Put(Key(call, repository, revision.Id), revision);
            if (parent is null)
                repositories.Change(call, repository.Name, present => present.With("defaultBranch", name));
            // The branch comes last: what a kill leaves before it is unseen, and the same request can be made again.
            Branches.Put(Key(call, repository, name), new(name, revision.Id));
        }
        Announce(call, repository, name, parent?.Id, revision.Id);
        return (revision, parent);
    }

    /// <summary>BatchGetCommits.</summary>
    public JsonObject? BatchGetCommits(Call call)
    {
        var (repository, ids) = (repositories.Need(call, call.Input.Need("repositoryName")), call.Input.Texts("commitIds"));
        var found = ids.ToLookup(id => Revisions.Find(Key(call, repository, id)) is not null);
        return new()
        {
            ["commits"] = found[true].ToArray(id => Describe(Revisions.Find(Key(call, repository, id))!)),
            ["errors"] = found[false].ToArray(id => new JsonObject { ["commitId"] = id, ["errorCode"] = "CommitIdDoesNotExistException", ["errorMessage"] = $"Commit {id} does not exist in repository {repository.Name}" }),
        };
    }

    /// <summary>GetCommit.</summary>
    public JsonObject? GetCommit(Call call)
    {
        var repository = repositories.Need(call, call.Input.Need("repositoryName"));
        return new() { ["commit"] = Describe(NeedCommit(call, repository, call.Input.Need("commitId"), "CommitIdDoesNotExistException")) };
    }

    private static JsonObject Describe(Revision revision)
    {
        var who = new JsonObject
        {
            ["name"] = revision.Author,
            ["email"] = revision.Email,
            ["date"] = $"{revision.Time.ToUnixTimeSeconds()} +0000",
        };
        return new()
        {
            ["commitId"] = revision.Id,
            ["treeId"] = revision.TreeId,
            ["parents"] = revision.Parents.ToArray(parent => JsonValue.Create(parent)),
            ["message"] = revision.Message,
            ["author"] = who,
            ["committer"] = who.DeepClone(),
            ["additionalData"] = "",
        };
    }

    private Revision? ParentOf(Call call, Definition repository, string branchName)
    {
        var given = call.Input.Text("parentCommitId");
        if (Branches.Find(Key(call, repository, branchName)) is not { } branch)
            return Branches.Under(Key(call, repository, "")).Count == 0 ? null : throw new AwsError("BranchDoesNotExistException", $"Branch {branchName} does not exist in repository {repository.Name}");
        if (given is null)
            throw new AwsError("ParentCommitIdRequiredException", "A parent commit ID is required. The commit ID must be the full ID of the tip of the branch.");
        if (given != branch.CommitId)
            throw new AwsError("ParentCommitIdOutdatedException", $"The parent commit ID is outdated. The tip of branch {branchName} is {branch.CommitId}.");
        return NeedCommit(call, repository, given, "ParentCommitDoesNotExistException");
    }

    private Revision NeedCommit(Call call, Definition repository, string id, string code) =>
        Revisions.Find(Key(call, repository, id)) ?? throw new AwsError(code, $"Commit {id} does not exist in repository {repository.Name}");
}

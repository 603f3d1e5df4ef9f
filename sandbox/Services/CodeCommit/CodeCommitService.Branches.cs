using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.State;

namespace Pipeline.Sandbox.Services.CodeCommit;

public sealed partial class CodeCommitService
{
    private Table<Branch> Branches => field ??= world.Store.Table("codecommit/branches", RevisionJson.Default.Branch);

    /// <summary>CreateBranch, at a commit.</summary>
    public JsonObject? CreateBranch(Call call)
    {
        var (repository, name) = (repositories.Need(call, call.Input.Need("repositoryName")), call.Input.Need("branchName"));
        var commit = NeedCommit(call, repository, call.Input.Need("commitId"), "CommitDoesNotExistException");
        Branches.Change(Key(call, repository, name), present => present is null
            ? new(name, commit.Id)
            : throw new AwsError("BranchNameExistsException", $"Branch {name} already exists in repository {repository.Name}"));
        Announce(call, repository, name, null, commit.Id);
        return [];
    }

    /// <summary>GetBranch.</summary>
    public JsonObject? GetBranch(Call call)
    {
        var name = call.Input.Text("repositoryName") ?? throw new AwsError("RepositoryNameRequiredException", "A repository name is required.");
        var branch = NeedBranch(call, repositories.Need(call, name), call.Input.Text("branchName") ?? throw new AwsError("BranchNameRequiredException", "A branch name is required."));
        return new() { ["branch"] = Describe(branch) };
    }

    /// <summary>ListBranches.</summary>
    public JsonObject? ListBranches(Call call)
    {
        var repository = repositories.Need(call, call.Input.Need("repositoryName"));
        var request = new PageRequest(call.Input.Text("nextToken"), 1000, () => new("InvalidContinuationTokenException", "The specified continuation token is not valid."));
        return Pages.Of(Branches.Under(Key(call, repository, "")), request).Answer("branches", branch => JsonValue.Create(branch.Name), "nextToken");
    }

    /// <summary>DeleteBranch, but not the default one.</summary>
    public JsonObject? DeleteBranch(Call call)
    {
        var (repository, name) = (repositories.Need(call, call.Input.Need("repositoryName")), call.Input.Need("branchName"));
        if (repository.Body.Text("defaultBranch") == name)
            throw new AwsError("DefaultBranchCannotBeDeletedException", $"Branch {name} is the default branch of repository {repository.Name} and cannot be deleted");
        var key = Key(call, repository, name);
        if (Branches.Find(key) is not { } branch || !Branches.Remove(key))
            return [];
        Announce(call, repository, name, branch.CommitId, null);
        return new() { ["deletedBranch"] = Describe(branch) };
    }

    /// <summary>UpdateDefaultBranch.</summary>
    public JsonObject? UpdateDefaultBranch(Call call)
    {
        var repository = repositories.Need(call, call.Input.Need("repositoryName"));
        var branch = NeedBranch(call, repository, call.Input.Need("defaultBranchName"));
        repositories.Change(call, repository.Name, present => present.With("defaultBranch", branch.Name));
        return [];
    }

    private Branch NeedBranch(Call call, Definition repository, string name) => Branches.Find(Key(call, repository, name))
        ?? throw new AwsError("BranchDoesNotExistException", $"Branch {name} does not exist in repository {repository.Name}");

    // Under the repository's id, which survives a new name and is not used again.
    private static string Key(Call call, Definition repository, string name) => $"{call.Account}/{call.Region}/{repository.Body.Need("repositoryId")}/{name}";

    private static JsonObject Describe(Branch branch) => new() { ["branchName"] = branch.Name, ["commitId"] = branch.CommitId };
}

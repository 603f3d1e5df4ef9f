using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Commits as Git keeps them.</summary>
/// <remarks>https://docs.github.com/en/rest/git/commits</remarks>
internal sealed class GitCommitOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}/git/commits/{sha}")]
    public Answer Get(ApiCall call)
    {
        var (git, sha) = (call.Filled(), call["sha"]);
        return ObjectId.IsWhole(sha) && git.History.Find(sha) is { } commit ? CommitJson.Database(call.Repository.Record, sha, commit, call.Links) : throw ApiError.NotFound;
    }

    [Route("POST", "/repos/{owner}/{repo}/git/commits")]
    public Answer Create(ApiCall call)
    {
        var git = call.Filled();
        var message = call.Body.NeedText("message");
        var tree = call.NeedId("tree");
        if (!git.Objects.Has(tree, ObjectKind.Tree))
            throw ApiError.Unprocessable("Tree SHA does not exist");
        var parents = call.Body.Texts("parents") ?? [];
        if (parents.Any(parent => !git.Objects.Has(parent, ObjectKind.Commit)))
            throw ApiError.Unprocessable("Parent SHA does not exist or is not a commit object");
        var author = call.Body.Person("author", World.SignatureOf(call.User));
        var commit = new Commit(tree, parents, author, call.Body.Person("committer", author), message);
        return Answer.Created(CommitJson.Database(call.Repository.Record, git.Objects.Write(ObjectKind.Commit, commit.Write()), commit, call.Links));
    }
}

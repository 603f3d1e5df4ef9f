using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Branches and tags as Git keeps them.</summary>
/// <remarks>https://docs.github.com/en/rest/git/refs</remarks>
internal sealed class RefOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}/git/ref/{ref*}")]
    public Answer Get(ApiCall call)
    {
        var git = call.Filled();
        return git.Refs.Read(Name(call)) is { } id ? Written(call, git, Name(call), id) : throw ApiError.NotFound;
    }

    [Route("GET", "/repos/{owner}/{repo}/git/matching-refs/{ref*}")]
    public Answer Matching(ApiCall call) => List(call, Name(call));

    /// <summary>One by its whole name, or all; the older form of both, which clients still send.</summary>
    [Route("GET", "/repos/{owner}/{repo}/git/refs/{ref*}")]
    [Route("GET", "/repos/{owner}/{repo}/git/refs")]
    public Answer All(ApiCall call) =>
        !call.Route.Facts.Path.EndsWith("{ref*}", StringComparison.Ordinal) ? List(call, "refs/")
        : call.Filled().Refs.Read(Name(call)) is { } id ? Written(call, call.Repository.Git, Name(call), id)
        : call.Repository.Git.Refs.Under(Name(call)).Count == 0 ? throw ApiError.NotFound
        : List(call, Name(call));

    [Route("POST", "/repos/{owner}/{repo}/git/refs")]
    public Answer Create(ApiCall call)
    {
        var git = call.Filled();
        var (name, id) = (call.Body.NeedText("ref"), call.NeedId("sha"));
        if (!name.StartsWith("refs/", StringComparison.Ordinal) || name.Count(letter => letter == '/') < 2)
            throw ApiError.Unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
        if (!RefName.IsWellFormed(name) || IsHidden(name))
            throw ApiError.Unprocessable($"{name} is not a valid ref name.");
        Check(git, name, id);
        World.Move(call, name, null, id);
        return Answer.Created(Written(call, git, name, id));
    }

    [Route("PATCH", "/repos/{owner}/{repo}/git/refs/{ref*}")]
    public Answer Update(ApiCall call)
    {
        var git = call.Filled();
        var (name, id) = (Name(call), call.NeedId("sha"));
        var present = Present(git, name);
        Check(git, name, id);
        call.CheckProtection(name, present, id);
        if (call.Body.Flag("force") != true && !(git.Peel(present) is { } before && git.Peel(id) is { } after && git.History.IsAncestor(before, after)))
            throw ApiError.Unprocessable("Update is not a fast forward");
        World.Move(call, name, present, id);
        return Written(call, git, name, id);
    }

    [Route("DELETE", "/repos/{owner}/{repo}/git/refs/{ref*}")]
    public Answer Delete(ApiCall call)
    {
        var git = call.Filled();
        var present = Present(git, Name(call));
        if (Name(call) == RefName.Branch(git.DefaultBranch))
            throw ApiError.Unprocessable("Cannot delete the default branch");
        call.CheckProtection(Name(call), present, null);
        World.Move(call, Name(call), present, null);
        return Answer.Nothing;
    }

    private static string Present(BareRepository git, string name) =>
        !IsHidden(name) && RefName.IsWellFormed(name) && git.Refs.Read(name) is { } present ? present : throw ApiError.Unprocessable("Reference does not exist");

    // Those of pull requests are GitHub's own.
    private static bool IsHidden(string name) => name.StartsWith("refs/pull/", StringComparison.Ordinal);

    private static void Check(BareRepository git, string name, string id)
    {
        if (git.Objects.Header(id) is not { } found)
            throw ApiError.Unprocessable("Object does not exist");
        if (name.StartsWith("refs/heads/", StringComparison.Ordinal) && found.Kind != ObjectKind.Commit)
            throw ApiError.Unprocessable("Object is not a commit");
    }

    private static string Name(ApiCall call) => "refs/" + call["ref"];

    private Answer List(ApiCall call, string prefix)
    {
        var git = call.Filled();
        return call.Page(git.Refs.Under(prefix), row => Written(call, git, row.Key, row.Value));
    }

    private static JsonObject Written(ApiCall call, BareRepository git, string name, string id)
    {
        var kind = ObjectId.Name(git.Objects.Header(id)?.Kind ?? ObjectKind.Commit);
        var repository = call.Repository.Record.FullName;
        return new()
        {
            ["ref"] = name,
            ["node_id"] = $"REF_{id}",
            ["url"] = call.Links.Repo(repository, $"/git/{Links.Escape(name)}"),
            ["object"] = new JsonObject { ["sha"] = id, ["type"] = kind, ["url"] = call.Links.Repo(repository, $"/git/{kind}s/{id}") },
        };
    }
}

using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>What the operations on Git's own objects share.</summary>
internal static class GitDatabase
{
    /// <summary>The repository's Git, which GitHub opens for these operations only when something is in it.</summary>
    public static BareRepository Filled(this ApiCall call) => call.Repository.Git.IsEmpty ? throw ApiError.Conflict("Git Repository is empty.") : call.Repository.Git;

    /// <summary>The name of an object in the body.</summary>
    public static string NeedId(this ApiCall call, string member)
    {
        var id = call.Body.NeedText(member);
        return ObjectId.IsWhole(id) ? id : throw ApiError.Unprocessable($"The {member} parameter must be exactly 40 characters and contain only [0-9a-f].");
    }

    /// <summary>
    /// Moves a branch or tag from what the caller saw, and lets everything that follows it know.
    /// </summary>
    /// <exception cref="ApiError">Somebody else was faster.</exception>
    public static void Move(this GitHubWorld world, ApiCall call, string name, string? expected, string? id)
    {
        var refs = call.Repository.Git.Refs;
        try
        {
            if (id is null)
                refs.Remove(name, expected!);
            else
                refs.Set(name, expected, id);
        }
        catch (RefChanged)
        {
            throw Outrun(refs.Read(name), name, expected);
        }
        catch (RefInTheWay)
        {
            throw ApiError.Unprocessable("Reference update failed");
        }
        world.Pushed(call.Repository, call.Caller?.User, id is not null && RefName.BranchOf(name) is { } branch ? [new(branch, id)] : []);
    }

    /// <summary>Files below this folder start programs with the repository's rights; a token must have been given that.</summary>
    public static void CheckWorkflows(this ApiCall call, IEnumerable<string> paths)
    {
        if (!call.Caller!.Scopes.Has("workflow") && paths.Any(path => path.StartsWith(".github/workflows/", StringComparison.OrdinalIgnoreCase)))
            throw ApiError.NotFound;
    }

    /// <summary>Whether the branch's protection lets it be moved so.</summary>
    public static void CheckProtection(this ApiCall call, string name, string before, string? after)
    {
        if (!name.StartsWith("refs/heads/", StringComparison.Ordinal) || !call.Repository.Record.Protections.TryGetValue(name["refs/heads/".Length..], out var rules))
            return;
        if (after is null && rules.Flag("allow_deletions") != true)
            throw ApiError.Unprocessable("Cannot delete this branch");
        if (after is not null && rules.Flag("allow_force_pushes") != true && !call.Repository.Git.History.IsAncestor(before, after))
            throw ApiError.Unprocessable("Cannot force-push to this branch");
    }

    private static ApiError Outrun(string? present, string name, string? expected) => (expected, present) switch
    {
        (null, _) => ApiError.Unprocessable("Reference already exists"),
        (_, null) => ApiError.Unprocessable("Reference does not exist"),
        _ => ApiError.Conflict($"{name} is at {present} but expected {expected}"),
    };
}

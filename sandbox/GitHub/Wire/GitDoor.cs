using Microsoft.AspNetCore.Http;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Objects;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Wire;

/// <summary>Where Git clients come in: clone, fetch and push, carried out by the Git of this machine on the repository's folder.</summary>
/// <remarks>https://docs.github.com/en/get-started/git-basics/about-remote-repositories#cloning-with-https-urls</remarks>
internal sealed class GitDoor(GitHubWorld world)
{
    public async Task AnswerAsync(HttpContext context, Visit visit)
    {
        var address = GitAddress.Read(context.Request)!;
        (visit.Operation, visit.Writes) = ($"git {address.Service}", address.Writes && !address.Advertises);
        if (address.Service.Length == 0)
            throw ApiError.Forbidden("Please upgrade your Git client: the dumb protocol is not spoken here.");
        visit.Caller = Caller(context.Request);
        var repository = Admit(visit.Caller, address);
        if (repository is null)
        {
            context.Response.Redirect(Moved(visit.Caller, address, context.Request) ?? throw NotFound(visit.Caller), permanent: true);
            return;
        }
        var before = visit.Writes ? Heads(repository) : [];
        await new GitExchange(repository, address, context).RunAsync(visit.Caller);
        if (!visit.Writes)
            return;
        FirstBranch(repository);
        world.Pushed(repository, visit.Caller?.User, [.. Heads(repository).Except(before)]);
    }

    private Caller? Caller(HttpRequest request)
    {
        try
        {
            return world.Tokens.Read(request);
        }
        catch (BadCredentials)
        {
            throw new ApiError(401, "Invalid username or token. Password authentication is not supported for Git operations.");
        }
    }

    private Hosted? Admit(Caller? caller, GitAddress address)
    {
        if (world.Find(caller, address.Owner, address.Name) is not { } repository)
            return null;
        if (!address.Writes)
            return repository;
        if (caller is null)
            throw new ApiError(401, "Authentication required");
        if (repository.Permission < Permission.Write)
            throw ApiError.Forbidden($"Permission to {repository.Record.FullName}.git denied to {caller.User.Login}.");
        if (repository.Record.Archived)
            throw ApiError.Forbidden("This repository was archived so it is read-only.");
        return repository;
    }

    private string? Moved(Caller? caller, GitAddress address, HttpRequest request) =>
        world.Repositories.FindFormer(address.Owner, address.Name) is { } now && world.Gate.Of(caller, now) != Permission.None
            ? $"/{now.FullName}.git/{(address.Advertises ? "info/refs" : "git-" + address.Service)}{request.QueryString}"
            : null;

    // Who is nobody is asked for a token first: Git sends none until it is asked to.
    private static ApiError NotFound(Caller? caller) => caller is null ? new(401, "Authentication required") : new(404, "Repository not found.");

    private static List<KeyValuePair<string, string>> Heads(Hosted repository) =>
        [.. repository.Git.Refs.Under(RefName.Branch("")).Select(head => KeyValuePair.Create(RefName.BranchOf(head.Key)!, head.Value))];

    // The first branch of an empty repository is its default one, whatever it is called.
    private static void FirstBranch(Hosted repository)
    {
        var git = repository.Git;
        if (git.Head(git.DefaultBranch) is null && git.Refs.Under("refs/heads/") is { Count: > 0 } branches)
            git.DefaultBranch = branches[0].Key["refs/heads/".Length..];
    }
}

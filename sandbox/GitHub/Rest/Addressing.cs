using Pipeline.Sandbox.GitHub.Hosting;

namespace Pipeline.Sandbox.GitHub.Rest;

/// <summary>Finds the repository that a request is about, and whether its caller may do what it asks.</summary>
internal sealed class Addressing(GitHubWorld world)
{
    /// <summary>A path that begins with <c>/repositories/ID</c> under the repository's name.</summary>
    public string[] ByName(string[] path) =>
        path is ["repositories", var number, .. var rest] && long.TryParse(number, out var id) && world.Repositories.Find(id) is { } repository
            ? ["repos", repository.Owner, repository.Name, .. rest]
            : path;

    /// <summary>Lets a call through with its repository; where it moved to, when it did.</summary>
    /// <exception cref="ApiError">The caller may not. What they may not see is not there.</exception>
    public Answer? Admit(ApiCall call, string[] path)
    {
        if (call.Caller is null && call.Route.Needs is not (Access.Anybody or Access.Read))
            throw new ApiError(401, "Requires authentication");
        if (call.Route.IsOfRepository)
        {
            if (world.Find(call.Caller, call["owner"], call["repo"]) is not { } repository)
                return Moved(call, path) ?? throw ApiError.NotFound;
            call.Repository = repository;
            Check(call, repository);
        }
        if (call.Route.Facts.Scopes is { Length: > 0 } scopes && !scopes.Split(',').Any(call.Caller!.Scopes.Has))
            throw call.Route.Needs == Access.Admin ? ApiError.Forbidden("Must have admin rights to Repository.") : ApiError.NotFound;
        return null;
    }

    private static void Check(ApiCall call, Hosted repository)
    {
        if (call.Route.Needs == Access.Push && repository.Permission < Permission.Write)
            throw ApiError.NotFound;
        if (call.Route.Needs == Access.Admin && repository.Permission < Permission.Admin)
            throw repository.Permission == Permission.Write || !repository.Record.IsPrivate || call.Route.Writes ? ApiError.Forbidden("Must have admin rights to Repository.") : ApiError.NotFound;
        if (repository.Record.Archived && call.Route.Writes && !call.Route.Facts.WhenArchived)
            throw ApiError.Forbidden("Repository was archived so is read-only.");
    }

    // https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
    private Answer? Moved(ApiCall call, string[] path)
    {
        if (world.Repositories.FindFormer(call["owner"], call["repo"]) is not { } repository || world.Gate.Of(call.Caller, repository) == Permission.None)
            return null;
        var rest = string.Concat(path.Skip(3).Select(part => "/" + Uri.EscapeDataString(part)));
        var address = call.Links.Api($"/repositories/{repository.Id}{rest}{call.Request.QueryString}");
        var status = call.Route.Writes ? 307 : 301;
        return Answer.Redirect(status, address) with
        {
            Json = new System.Text.Json.Nodes.JsonObject { ["message"] = status == 301 ? "Moved Permanently" : "Temporary Redirect", ["url"] = address, ["documentation_url"] = Answers.Documentation },
        };
    }
}

using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Lists of repositories: only those that the caller may see.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/repos#list-organization-repositories</remarks>
internal sealed class RepositoryListOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/user/repos")]
    public Answer OfCaller(ApiCall call) => List(call, record =>
        World.Gate.OfUser(call.User, record) >= Permission.Write || record.Owner == call.User.Login || World.Accounts.FindOrganization(record.Owner)?.RoleOf(call.User) is not null);

    [Route("GET", "/users/{username}/repos", Needs = Access.Anybody)]
    public Answer OfUser(ApiCall call) => ListOf(call, World.Accounts.Find(call["username"]));

    [Route("GET", "/orgs/{org}/repos", Needs = Access.Anybody)]
    public Answer OfOrganization(ApiCall call) => ListOf(call, World.Accounts.FindOrganization(call["org"]));

    private Answer ListOf(ApiCall call, Account? owner) => owner is null ? throw ApiError.NotFound : List(call, record => record.Owner == owner.Login);

    private Answer List(ApiCall call, Func<RepositoryRecord, bool> among)
    {
        var seen = World.Repositories.All.Where(among).Select(record => (Record: record, Permission: World.Gate.Of(call.Caller, record)))
            .Where(row => row.Permission != Permission.None && OfType(row.Record, call.Query("type") ?? call.Query("visibility")));
        return call.Page([.. Sorted(call, seen, row => row.Record)], row =>
            new Hosted(row.Record, World.Repositories.Git(row.Record), row.Permission).Written(World.OwnerOf(row.Record), call.Links));
    }

    private static bool OfType(RepositoryRecord record, string? type) => type switch
    {
        "public" => !record.IsPrivate,
        "private" => record.IsPrivate,
        "forks" => false,
        _ => true,
    };

    private static IEnumerable<T> Sorted<T>(ApiCall call, IEnumerable<T> rows, Func<T, RepositoryRecord> of)
    {
        // The usual order differs: lists of one's own and of users are by name, those of organisations by age, newest first.
        var sort = call.Query("sort") ?? (call.Route.Facts.Path.StartsWith("/orgs", StringComparison.Ordinal) ? "created" : "full_name");
        var down = (call.Query("direction") ?? (sort == "full_name" ? "asc" : "desc")) == "desc";
        var ordered = sort switch
        {
            "created" => rows.OrderBy(row => of(row).Id),
            "updated" => rows.OrderBy(row => of(row).Updated),
            "pushed" => rows.OrderBy(row => of(row).Pushed ?? of(row).Created),
            _ => rows.OrderBy(row => of(row).FullName, StringComparer.OrdinalIgnoreCase),
        };
        return down ? ordered.Reverse() : ordered;
    }
}

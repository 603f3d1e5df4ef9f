using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>One repository: read, changed, archived, deleted.</summary>
/// <remarks>https://docs.github.com/en/rest/repos/repos</remarks>
internal sealed class RepositoryOperations(GitHubWorld world) : OperationGroup(world)
{
    [Route("GET", "/repos/{owner}/{repo}")]
    public Answer Get(ApiCall call) => call.Repository.Written(World.OwnerOf(call.Repository.Record), call.Links);

    /// <summary>Changes what is told and leaves the rest. Of an archived repository only that can be taken back.</summary>
    [Route("PATCH", "/repos/{owner}/{repo}", Needs = Access.Admin, WhenArchived = true)]
    public Answer Edit(ApiCall call)
    {
        var (record, body) = (call.Repository.Record, call.Body);
        if (record.Archived && body.Flag("archived") != false)
            throw ApiError.Forbidden("Repository was archived so is read-only.");
        var owner = World.OwnerOf(record);
        var (name, visibility) = (body.Text("name") is { } told ? RepositoryName.Read(told, "Validation Failed") : null, RepositoryBody.Visibility(body, owner));
        if (body.Text("default_branch") is { } branch && branch != call.Repository.Git.DefaultBranch)
            SetDefault(call, branch);
        var switches = RepositoryBody.Switches(body, record.Switches);
        var changed = Change(record.Id, present => present with
        {
            Name = name ?? present.Name,
            Description = body.ContainsKey("description") ? body.Text("description") : present.Description,
            Homepage = body.ContainsKey("homepage") ? body.Text("homepage") : present.Homepage,
            Visibility = visibility ?? present.Visibility,
            Archived = body.Flag("archived") ?? present.Archived,
            Switches = switches,
            Updated = World.Now,
        });
        return (call.Repository with { Record = changed }).Written(owner, call.Links);
    }

    [Route("DELETE", "/repos/{owner}/{repo}", Needs = Access.Admin, Scopes = "delete_repo", WhenArchived = true)]
    public Answer Delete(ApiCall call)
    {
        World.Repositories.Delete(call.Repository.Record);
        World.Pulls.DeleteOf(call.Repository.Record.Id);
        World.Actions.DeleteOf(call.Repository.Record);
        return Answer.Nothing;
    }

    [Route("GET", "/repos/{owner}/{repo}/topics")]
    public Answer Topics(ApiCall call) => TopicRules.Written(call.Repository.Record.Topics);

    [Route("PUT", "/repos/{owner}/{repo}/topics", Needs = Access.Admin)]
    public Answer ReplaceTopics(ApiCall call)
    {
        var topics = TopicRules.Check(call.Body.Texts("names") ?? throw Body.Invalid("\"names\" wasn't supplied."));
        return TopicRules.Written(Change(call.Repository.Record.Id, present => present with { Topics = topics, Updated = World.Now }).Topics);
    }

    private RepositoryRecord Change(long id, Func<RepositoryRecord, RepositoryRecord> change)
    {
        try
        {
            return World.Repositories.Change(id, change) ?? throw ApiError.NotFound;
        }
        catch (NameTaken taken)
        {
            throw ApiError.Validation("Repository", "name", "custom", taken.Message);
        }
    }

    private static void SetDefault(ApiCall call, string branch)
    {
        if (call.Repository.Git.Head(branch) is null)
            throw ApiError.Validation("Repository", "default_branch", "invalid", $"The branch {branch} was not found. Please push that ref first or create it via the Git Data API.");
        call.Repository.Git.DefaultBranch = branch;
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Hosting;
using Pipeline.Sandbox.GitHub.Identity;
using Pipeline.Sandbox.GitHub.Json;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>Workflows, read from the default branch, and started by hand. A run waits for a runner, and there is none.</summary>
/// <remarks>https://docs.github.com/en/rest/actions/workflows</remarks>
internal sealed class WorkflowOperations(GitHubWorld world) : OperationGroup(world)
{
    private const string Address = "/repos/{owner}/{repo}/actions/workflows";

    [Route("GET", Address)]
    public Answer List(ApiCall call) => call.PageCounted("workflows", All(call), workflow => Written(call, workflow));

    [Route("GET", Address + "/{workflow_id}")]
    public Answer Get(ApiCall call) => Written(call, Find(call));

    [Route("POST", Address + "/{workflow_id}/dispatches")]
    public Answer Dispatch(ApiCall call)
    {
        var (git, record, name) = (call.Repository.Git, call.Repository.Record, call.Body.NeedText("ref"));
        var path = Find(call).Path;
        var commit = git.Resolve(name) ?? throw ApiError.Unprocessable($"No ref found for: {name}");
        // What counts is the file as it is there.
        if (Workflow.Of(record, git, commit).FirstOrDefault(one => one.Path == path) is not { TakesDispatch: true } workflow)
            throw ApiError.Unprocessable("Workflow does not have 'workflow_dispatch' trigger");
        if (call.Body.Object("inputs") is { } inputs && inputs.Select(input => input.Key).Except(workflow.Inputs).ToArray() is { Length: > 0 } unexpected)
            throw ApiError.Unprocessable($"Unexpected inputs provided: [{string.Join(", ", unexpected.Select(input => $"\"{input}\""))}]");
        var run = new WorkflowRun(World.Sequences.Next("run"), World.Actions.Runs.Under(ActionsTables.Prefix(record)).Count + 1, path, name, commit, call.User.Login, World.Now);
        World.Actions.Runs.Put(ActionsTables.Key(record, run.Id.ToString("D12", CultureInfo.InvariantCulture)), run);
        return Answer.Nothing;
    }

    [Route("GET", "/repos/{owner}/{repo}/actions/runs")]
    public Answer Runs(ApiCall call) =>
        call.PageCounted("workflow_runs", [.. World.Actions.Runs.Under(ActionsTables.Prefix(call.Repository.Record)).Select(row => row.Value).Reverse()], run => Written(call, run));

    private static List<Workflow> All(ApiCall call) =>
        call.Repository.Git.Head(call.Repository.Git.DefaultBranch) is { } commit ? [.. Workflow.Of(call.Repository.Record, call.Repository.Git, commit)] : [];

    private static Workflow Find(ApiCall call) =>
        All(call).FirstOrDefault(one => one.Id.ToString(CultureInfo.InvariantCulture) == call["workflow_id"] || one.Path.Split('/')[^1] == call["workflow_id"]) ?? throw ApiError.NotFound;

    private static JsonObject Written(ApiCall call, Workflow workflow)
    {
        var record = call.Repository.Record;
        return new()
        {
            ["id"] = workflow.Id,
            ["node_id"] = NodeId.Of("W", workflow.Id),
            ["name"] = workflow.Name,
            ["path"] = workflow.Path,
            ["state"] = "active",
            ["created_at"] = record.Created.Written(),
            ["updated_at"] = (record.Pushed ?? record.Created).Written(),
            ["url"] = call.Links.Repo(record.FullName, $"/actions/workflows/{workflow.Id}"),
            ["html_url"] = call.Links.Web($"/{record.FullName}/blob/{call.Repository.Git.DefaultBranch}/{workflow.Path}"),
            ["badge_url"] = call.Links.Web($"/{record.FullName}/workflows/{Uri.EscapeDataString(workflow.Name)}/badge.svg"),
        };
    }

    private JsonObject Written(ApiCall call, WorkflowRun run) => new()
    {
        ["id"] = run.Id,
        ["node_id"] = NodeId.Of("WFR", run.Id),
        ["run_number"] = run.Number,
        ["event"] = "workflow_dispatch",
        ["status"] = "queued",
        ["conclusion"] = null,
        ["path"] = run.Path,
        ["head_branch"] = run.Branch,
        ["head_sha"] = run.Sha,
        ["actor"] = World.Accounts.Find(run.Actor)?.Simple(call.Links),
        ["created_at"] = run.Created.Written(),
        ["updated_at"] = run.Created.Written(),
        ["url"] = call.Links.Repo(call.Repository.Record.FullName, $"/actions/runs/{run.Id}"),
    };
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.GitHub.Rest;

namespace Pipeline.Sandbox.GitHub.Operations;

/// <summary>The protection of branches: the API neither forces nor deletes them unless it says so, and a push never does. Reviews and checks are kept and asked of nobody.</summary>
/// <remarks>https://docs.github.com/en/rest/branches/branch-protection</remarks>
internal sealed class ProtectionOperations(GitHubWorld world) : OperationGroup(world)
{
    private const string Address = "/repos/{owner}/{repo}/branches/{branch*}/protection";

    private static readonly string[] Required = ["required_status_checks", "enforce_admins", "required_pull_request_reviews", "restrictions"];

    private static readonly string[] Flags =
        ["required_linear_history", "allow_force_pushes", "allow_deletions", "block_creations", "required_conversation_resolution", "lock_branch", "allow_fork_syncing"];

    [Route("GET", Address, Needs = Access.Admin)]
    public Answer Get(ApiCall call) =>
        call.Repository.Record.Protections.TryGetValue(Branch(call), out var rules) ? Written(call, rules) : throw new ApiError(404, "Branch not protected");

    [Route("PUT", Address, Needs = Access.Admin)]
    public Answer Set(ApiCall call)
    {
        var branch = Branch(call);
        if (Required.FirstOrDefault(name => !call.Body.ContainsKey(name)) is { } missing)
            throw Body.Invalid($"\"{missing}\" wasn't supplied.");
        foreach (var flag in Flags)
            _ = call.Body.Flag(flag);
        var rules = (JsonObject)call.Body.DeepClone();
        World.Repositories.Change(call.Repository.Record.Id, record => record with { Protections = new(record.Protections) { [branch] = rules } });
        return Written(call, rules);
    }

    [Route("DELETE", Address, Needs = Access.Admin)]
    public Answer Remove(ApiCall call)
    {
        var branch = Branch(call);
        if (!call.Repository.Record.Protections.ContainsKey(branch))
            throw new ApiError(404, "Branch not protected");
        World.Repositories.Change(call.Repository.Record.Id, record => record with { Protections = record.Protections.Where(row => row.Key != branch).ToDictionary() });
        return Answer.Nothing;
    }

    private static string Branch(ApiCall call) => call.Repository.Git.Head(call["branch"]) is null ? throw new ApiError(404, "Branch not found") : call["branch"];

    private static JsonObject Written(ApiCall call, JsonObject rules)
    {
        var url = call.Links.Repo(call.Repository.Record.FullName, $"/branches/{Uri.EscapeDataString(call["branch"])}/protection");
        var json = new JsonObject { ["url"] = url };
        foreach (var name in new[] { "required_status_checks", "required_pull_request_reviews", "restrictions" })
            if (rules.Object(name) is { } told)
                json[name] = told.DeepClone();
        json["enforce_admins"] = new JsonObject { ["url"] = url + "/enforce_admins", ["enabled"] = rules.Flag("enforce_admins") == true };
        foreach (var flag in Flags)
            json[flag] = new JsonObject { ["enabled"] = rules.Flag(flag) == true };
        return json;
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>The change set of an action: made anew, or executed.</summary>
internal sealed class ChangeSetCalls(ActionContext context, StackCalls stacks)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    private string Name => context.Configuration.Text("ChangeSetName") ?? throw new AwsError("ConfigurationError", "ChangeSetName is missing.");

    /// <summary>Makes the change set, in place of one of the same name.</summary>
    public async Task<ActionOutcome> ReplaceAsync(JsonObject? present)
    {
        if (await FindAsync() is not null)
            await stacks.DoAsync("DeleteChangeSet", new() { ["ChangeSetName"] = Name });
        var input = await new StackRequest(context).WriteAsync(withStackPolicy: false);
        input["ChangeSetName"] = Name;
        input["ChangeSetType"] = present is null || present.Text("StackStatus") == "REVIEW_IN_PROGRESS" ? "CREATE" : "UPDATE";
        await stacks.DoAsync("CreateChangeSet", input);
        var set = await SettledAsync();
        context.Note(run => run with { ExternalId = set?.Text("ChangeSetId") });
        return set?.Text("Status") == "CREATE_COMPLETE" || IsEmpty(set)
            ? ActionOutcome.Succeeded with { Summary = set!.Text("StatusReason") ?? $"Change set {Name} was created." }
            : ActionOutcome.Failed("JobFailed", $"Change set {Name}: {set?.Text("StatusReason")}");
    }

    /// <summary>Executes the change set; one without changes changes nothing.</summary>
    /// <param name="wasBegun">Whether a run that was killed may have executed it: then it is gone.</param>
    public async Task<ActionOutcome> ExecuteAsync(bool wasBegun)
    {
        var set = await SettledAsync();
        if (set is null && wasBegun)
            return await CloudFormationDeploy.EndAsync(context, stacks, await stacks.SettledAsync(), null);
        if (set is null)
            throw new AwsError("JobFailed", $"ChangeSet [{Name}] does not exist");
        if (IsEmpty(set))
            return ActionOutcome.Succeeded with { Summary = set.Text("StatusReason") };
        await stacks.DoAsync("ExecuteChangeSet", new() { ["ChangeSetName"] = Name });
        return await CloudFormationDeploy.EndAsync(context, stacks, await stacks.SettledAsync(), null);
    }

    private static bool IsEmpty(JsonObject? set) => set?.Text("Status") == "FAILED" && set.Text("StatusReason") is { } reason
        && (reason.Contains("didn't contain changes", StringComparison.Ordinal) || reason.Contains("No updates are to be performed", StringComparison.Ordinal));

    private async Task<JsonObject?> SettledAsync()
    {
        while (true)
        {
            var set = await FindAsync();
            if (set?.Text("Status") is not ("CREATE_PENDING" or "CREATE_IN_PROGRESS"))
                return set;
            await Task.Delay(Between, context.Call.Cancellation);
        }
    }

    private async Task<JsonObject?> FindAsync()
    {
        try
        {
            return await stacks.DoAsync("DescribeChangeSet", new() { ["ChangeSetName"] = Name });
        }
        catch (AwsError gone) when (gone.Code is "ChangeSetNotFound" or "ChangeSetNotFoundException" || gone.Message.Contains("does not exist", StringComparison.Ordinal))
        {
            return null;
        }
    }
}

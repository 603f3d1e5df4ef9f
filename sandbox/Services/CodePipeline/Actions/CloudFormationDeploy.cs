using System.Text;
using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CodePipeline.Actions;

/// <summary>Makes, changes or deletes a stack, at once or by a change set.</summary>
/// <remarks>https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html</remarks>
internal sealed class CloudFormationDeploy : PipelineAction
{
    private static readonly string[] Broken = ["ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED", "DELETE_FAILED", "UPDATE_ROLLBACK_FAILED"];

    public override async Task<ActionOutcome> RunAsync(ActionContext context)
    {
        var stacks = new StackCalls(context);
        // A run that was killed may have begun something: what it began comes to its end first.
        var present = context.Run.ExternalId is null ? await stacks.FindAsync() : await stacks.SettledAsync();
        var wasBegun = context.Run.ExternalId is not null;
        context.Note(run => run with { ExternalId = stacks.Name });
        switch (context.Configuration.Text("ActionMode"))
        {
            case "CREATE_UPDATE":
                return await WriteAsync(context, stacks, present);
            case "REPLACE_ON_FAILURE":
                if (present?.Text("StackStatus") is { } status && Broken.Contains(status))
                    present = await DeleteAsync(stacks);
                return await WriteAsync(context, stacks, present);
            case "DELETE_ONLY":
                return present is null || await DeleteAsync(stacks) is null
                    ? ActionOutcome.Succeeded with { Summary = $"Stack {stacks.Name} was deleted." }
                    : ActionOutcome.Failed("JobFailed", $"Stack {stacks.Name} could not be deleted.");
            case "CHANGE_SET_REPLACE":
                return await new ChangeSetCalls(context, stacks).ReplaceAsync(present);
            case "CHANGE_SET_EXECUTE":
                return await new ChangeSetCalls(context, stacks).ExecuteAsync(wasBegun);
            case var mode:
                throw new AwsError("ConfigurationError", $"The sandbox does not imitate the action mode {mode}.");
        }
    }

    private static async Task<JsonObject?> DeleteAsync(StackCalls stacks)
    {
        await stacks.DoAsync("DeleteStack", new() { ["RoleARN"] = stacks.Role });
        return await stacks.SettledAsync();
    }

    private static async Task<ActionOutcome> WriteAsync(ActionContext context, StackCalls stacks, JsonObject? present)
    {
        var isNew = present is null || present.Text("StackStatus") == "REVIEW_IN_PROGRESS";
        try
        {
            await stacks.DoAsync(isNew ? "CreateStack" : "UpdateStack", await new StackRequest(context).WriteAsync(withStackPolicy: true));
        }
        catch (AwsError nothing) when (nothing.Message.Contains("No updates are to be performed", StringComparison.Ordinal))
        {
            return await EndAsync(context, stacks, present, nothing.Message);
        }
        return await EndAsync(context, stacks, await stacks.SettledAsync(), null);
    }

    /// <summary>How the action ends once the stack has settled.</summary>
    public static async Task<ActionOutcome> EndAsync(ActionContext context, StackCalls stacks, JsonObject? stack, string? summary)
    {
        var status = stack?.Text("StackStatus");
        context.Note(run => run with { ExternalId = stack?.Text("StackId"), ExternalUrl = $"https://console.aws.amazon.com/cloudformation/home?region={context.Call.Region}#/stacks/stackinfo?stackId={stack?.Text("StackId")}" });
        if (summary is null && status is not ("CREATE_COMPLETE" or "UPDATE_COMPLETE"))
            return ActionOutcome.Failed("JobFailed", $"Stack {stacks.Name} ended in {status}: {stack?.Text("StackStatusReason")}");
        var outputs = new JsonObject((stack?.Objects("Outputs") ?? []).Select(output => KeyValuePair.Create(output.Need("OutputKey"), (JsonNode?)output.Text("OutputValue"))));
        if (context.Configuration.Text("OutputFileName") is { } file)
            foreach (var artifact in context.Run.Outputs)
                await context.Store.PutAsync(artifact, Zips.Of(file, Encoding.UTF8.GetBytes(outputs.ToJsonString())));
        return ActionOutcome.Succeeded with { Summary = summary ?? $"Stack {stacks.Name}: {status}", Variables = outputs };
    }
}

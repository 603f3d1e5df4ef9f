using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>Tries once more to roll back an update, leaving some resources as they are.</summary>
    public JsonObject? ContinueUpdateRollback(Call call)
    {
        var (key, stack) = Get(call);
        var role = drafts.Role(call, stack.Definition);
        Begin(key, row => row.Status != "UPDATE_ROLLBACK_FAILED"
            ? throw Refusals.Invalid($"Stack:{row.Id} is in {row.Status} state and can not continue update rollback.")
            : row with { Status = "UPDATE_ROLLBACK_IN_PROGRESS", Reason = UserInitiated, Spared = call.Texts("ResourcesToSkip"), CallerArn = call.CallerArn, Definition = As(row.Definition, role) });
        return [];
    }

    /// <summary>Gives up an update and rolls it back.</summary>
    public JsonObject? CancelUpdateStack(Call call)
    {
        var (key, _) = Get(call);
        tables.Stacks.Change(key, row => row!.Status != "UPDATE_IN_PROGRESS"
            ? throw Refusals.Invalid("CancelUpdateStack cannot be called from current stack status")
            : row with { Cancelled = true });
        work.Interrupt(key);
        return null;
    }

    /// <summary>Rolls back a stack that was told to stay as it failed.</summary>
    public JsonObject? RollbackStack(Call call)
    {
        var (key, stack) = Get(call);
        var role = drafts.Role(call, stack.Definition);
        Begin(key, row => row.Status switch
        {
            "CREATE_FAILED" => row with { Status = "ROLLBACK_IN_PROGRESS", Reason = UserInitiated, CallerArn = call.CallerArn, Definition = As(row.Definition, role) },
            "UPDATE_FAILED" => row with { Status = "UPDATE_ROLLBACK_IN_PROGRESS", Reason = UserInitiated, CallerArn = call.CallerArn, Definition = As(row.Definition, role) },
            _ => throw Refusals.Invalid($"Stack:{row.Id} is in {row.Status} state and can not be rolled back."),
        });
        return new() { ["StackId"] = stack.Id };
    }

    /// <summary>Protects a stack from deletion, or no longer.</summary>
    public JsonObject? UpdateTerminationProtection(Call call)
    {
        var (key, stack) = Get(call);
        tables.Stacks.Change(key, row => row! with { Protected = call.Flag("EnableTerminationProtection") == true });
        return new() { ["StackId"] = stack.Id };
    }
}

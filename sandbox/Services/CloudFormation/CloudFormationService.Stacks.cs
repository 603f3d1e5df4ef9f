using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Changes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    private const string UserInitiated = "User Initiated";

    /// <summary>Creates a stack.</summary>
    public async Task<JsonObject?> CreateStack(Call call)
    {
        if (Repeated(call) is { } before)
            return new() { ["StackId"] = before.Id };
        var definition = await drafts.OfAsync(call, null);
        var policy = await source.PolicyAsync(call, "StackPolicy");
        if (call.Flag("DisableRollback") is not null && call.Optional("OnFailure") is not null)
            throw Refusals.Invalid("You cannot specify both DisableRollback and OnFailure");
        var key = Name(call, name => Refusals.StackExists(name), stack => stack with
        {
            Status = "CREATE_IN_PROGRESS",
            Definition = definition,
            OnFailure = call.Flag("DisableRollback") == true ? "DO_NOTHING" : call.Optional("OnFailure") ?? "ROLLBACK",
            RetainExceptOnCreate = call.Flag("RetainExceptOnCreate") == true,
            Protected = call.Flag("EnableTerminationProtection") == true,
            Policy = policy,
            TimeoutMinutes = call.Number("TimeoutInMinutes"),
        });
        var made = Log(key).Stack;
        Log(key).Event(made.Name, made.Id, "AWS::CloudFormation::Stack", made.Status, made.Reason, null);
        work.Start(key);
        return new() { ["StackId"] = made.Id };
    }

    /// <summary>Updates a stack.</summary>
    public async Task<JsonObject?> UpdateStack(Call call)
    {
        if (Repeated(call) is { } before)
            return new() { ["StackId"] = before.Id };
        var (key, stack) = Find(call, call.Text("StackName")) ?? throw Refusals.NoStackToUpdate(call.Text("StackName"));
        RequireUpdatable(stack);
        var definition = await drafts.OfAsync(call, stack.Definition);
        var (policy, during) = (await source.PolicyAsync(call, "StackPolicy"), await source.PolicyAsync(call, "StackPolicyDuringUpdate"));
        if (new ChangePlan(world, tables, key).Of(stack, definition) is { IsEmpty: true })
            throw Refusals.NoUpdates();
        Begin(key, row => Updating(row, definition, call) with { ChangeSetId = null, Policy = policy ?? row.Policy, PolicyDuringUpdate = during });
        tables.SettleChangeSets(key);
        return new() { ["StackId"] = stack.Id };
    }

    /// <summary>Deletes a stack; one that is not there is no error.</summary>
    public JsonObject? DeleteStack(Call call)
    {
        if (Find(call, call.Text("StackName")) is not var (key, stack) || stack.Deleted is not null)
            return null;
        if (stack.Protected)
            throw Refusals.Invalid($"Stack [{stack.Name}] cannot be deleted while TerminationProtection is enabled");
        var spared = call.Texts("RetainResources");
        if (spared.Count > 0 && stack.Status != "DELETE_FAILED")
            throw Refusals.Invalid($"Invalid operation on stack [{stack.Id}]. You can only specify RetainResources for stacks in the DELETE_FAILED state.");
        if (stack.Status == "DELETE_IN_PROGRESS")
            return null;
        var role = drafts.Role(call, stack.Definition);
        if (InUse(call, stack) is { } use)
            Log(key).Enter(stack.Status, use);
        else if (!GiveUpCreation(key))
            Begin(key, row => row.IsBusy ? throw Refusals.Invalid($"Stack [{row.Id}] cannot be deleted while in status {row.Status}") : row with
            {
                Status = "DELETE_IN_PROGRESS",
                Reason = UserInitiated,
                Spared = spared,
                Token = call.Optional("ClientRequestToken"),
                CallerArn = call.CallerArn,
                Definition = As(row.Definition, role),
            });
        return null;
    }

    private static Definition? As(Definition? definition, string? role) => definition is null ? null : definition with { RoleArn = role };

    // The worker of a stack that is being created turns to its deletion by itself.
    private bool GiveUpCreation(string key)
    {
        var creating = tables.Stacks.Change(key, row => row!.Status == "CREATE_IN_PROGRESS" ? row with { Cancelled = true } : row)!.Cancelled;
        if (creating)
            work.Interrupt(key);
        return creating;
    }

    // The stack, when a client asks again because it did not hear the answer.
    private StackRow? Repeated(Call call) => call.Optional("ClientRequestToken") is { } token
        && Find(call, call.Text("StackName")) is { Stack: var stack } && stack.Token == token ? stack : null;

    // Reserves the name of a new stack.
    private string Name(Call call, Func<string, AwsError> taken, Func<StackRow, StackRow> make)
    {
        var (place, name, guid) = (Place.Of(call), call.Text("StackName"), Guid.NewGuid().ToString());
        if (name.Length > StackName.Longest)
            throw Refusals.Invalid($"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must have length less than or equal to {StackName.Longest}");
        if (name.StartsWith("arn:", StringComparison.Ordinal) || !StackName.IsValid(name))
            throw Refusals.Invalid($"1 validation error detected: Value '{name}' at 'stackName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*");
        lock (naming)
        {
            if (Find(call, name) is not null)
                throw taken(name);
            if (tables.Names.Under(place.Key("")).Count >= MostStacks)
                throw new AwsError("LimitExceededException", $"Limit for stacks has been exceeded: {MostStacks}");
            tables.Stacks.Put(place.Key(guid), make(new()
            {
                Name = name,
                Id = place.StackArn(name, guid),
                Status = "",
                Reason = UserInitiated,
                CallerArn = call.CallerArn,
                Token = call.Optional("ClientRequestToken"),
                Created = world.Clock.GetUtcNow(),
            }));
            tables.Names.Put(place.Key(name), new(guid));
        }
        return place.Key(guid);
    }

    private StackRow Updating(StackRow row, Definition definition, Call call)
    {
        RequireUpdatable(row);
        return row with
        {
            Status = "UPDATE_IN_PROGRESS",
            Reason = UserInitiated,
            Definition = definition,
            // After an update that was left as it failed, the way back leads to what was there before it.
            Before = row.Status == "UPDATE_FAILED" ? row.Before ?? row.Definition : row.Definition,
            OnFailure = call.Flag("DisableRollback") == true ? "DO_NOTHING" : "ROLLBACK",
            RetainExceptOnCreate = call.Flag("RetainExceptOnCreate") == true,
            Cancelled = false,
            PolicyDuringUpdate = null,
            Token = call.Optional("ClientRequestToken"),
            CallerArn = call.CallerArn,
            Updated = world.Clock.GetUtcNow(),
        };
    }

    private static void RequireUpdatable(StackRow stack)
    {
        if (stack.Status is not ("CREATE_COMPLETE" or "UPDATE_COMPLETE" or "UPDATE_ROLLBACK_COMPLETE" or "CREATE_FAILED" or "UPDATE_FAILED" or "IMPORT_COMPLETE" or "IMPORT_ROLLBACK_COMPLETE"))
            throw Refusals.Busy(stack, "updated");
    }

    private string? InUse(Call call, StackRow stack)
    {
        var scope = new Work.StackScope(world, tables, Place.Of(call));
        foreach (var export in stack.Outputs.Select(output => output.ExportName).OfType<string>())
            if (scope.ImportersOf(export).FirstOrDefault(user => user.Id != stack.Id) is { } user)
                return $"Delete canceled. Cannot delete export {export} as it is in use by {user.Name}.";
        return null;
    }
}

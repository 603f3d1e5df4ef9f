using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>Begins to compute a change set; for a new stack that reserves its name.</summary>
    public async Task<JsonObject?> CreateChangeSet(Call call)
    {
        var (type, setName) = (call.Optional("ChangeSetType") ?? "UPDATE", call.Text("ChangeSetName"));
        var existing = Find(call, call.Text("StackName"));
        if (existing is { } known && call.Optional("ClientToken") is { } token && FindChangeSet(call, known.Key) is { Set: var same } && same.Token == token)
            return new() { ["Id"] = same.Id, ["StackId"] = known.Stack.Id };
        if (type == "UPDATE" && existing is null)
            throw Refusals.NoStackToUpdate(call.Text("StackName"));
        if (type == "UPDATE" && existing is { Stack.Status: "REVIEW_IN_PROGRESS" } reviewed)
            throw Refusals.Busy(reviewed.Stack, "updated");
        if (type == "CREATE" && existing is { Stack.Status: not "REVIEW_IN_PROGRESS" } taken)
            throw Refusals.Invalid($"Stack [{taken.Stack.Name}] already exists and cannot be created again with the changeSet [{setName}].");
        if (type != "CREATE" && existing is { Stack: { Status: not "REVIEW_IN_PROGRESS" } or { Definition: not null } } updated)
            RequireUpdatable(updated.Stack);
        if (type != "CREATE" && call.Optional("OnStackFailure") == "DELETE")
            throw Refusals.Invalid($"OnStackFailure cannot be set to DELETE for change set type {type}");
        var definition = await drafts.OfAsync(call, existing?.Stack.Definition);
        var imports = type == "IMPORT" ? ImportsOf(call, existing, definition) : null;
        var key = existing?.Key ?? Reserve(call, setName);
        var set = Named(call, key, setName, definition) with { Type = type, Imports = imports, IncludesNested = call.Flag("IncludeNestedStacks") == true };
        tables.ChangeSets.Put($"{key}/{set.Guid}", set);
        changes.Start($"{key}/{set.Guid}");
        return new() { ["Id"] = set.Id, ["StackId"] = tables.Stacks.Find(key)!.Id };
    }

    /// <summary>Deletes a change set; one that is not there is no error.</summary>
    public JsonObject? DeleteChangeSet(Call call)
    {
        var stack = Owner(call) ?? throw Refusals.NoStackToUpdate(call.Optional("StackName") ?? "");
        if (FindChangeSet(call, stack.Key) is not var (id, set))
            return [];
        if (Execution(stack.Stack, set) == "EXECUTE_IN_PROGRESS" || set.Status is "CREATE_PENDING" or "CREATE_IN_PROGRESS")
            throw Refusals.ChangeSetStatus($"ChangeSet [{set.Id}] cannot be deleted in its current status of [{(set.Status == "CREATE_COMPLETE" ? "EXECUTE_IN_PROGRESS" : set.Status)}]");
        if (set.ParentId is not null)
            throw Refusals.Invalid($"ChangeSet [{set.Id}] cannot be deleted: it belongs to the change set [{set.RootId}] of its root stack");
        tables.ChangeSets.Remove(id);
        foreach (var (nested, child) in tables.ChangeSets.Under(Place.Of(call).Key("")))
            if (child.RootId == set.Id)
                tables.ChangeSets.Remove(nested);
        return [];
    }

    /// <summary>Executes a change set; the stack's others are gone after that.</summary>
    public JsonObject? ExecuteChangeSet(Call call)
    {
        var (key, stack) = Owner(call) ?? throw NoChangeSetOrStack(call);
        // A client that did not hear the answer asks again.
        if (call.Optional("ClientRequestToken") is { } token && stack.Token == token)
            return [];
        var (_, set) = FindChangeSet(call, key) ?? throw Refusals.NoChangeSet(call.Text("ChangeSetName"));
        if (set.Status != "CREATE_COMPLETE")
            throw Refusals.ChangeSetStatus($"ChangeSet [{set.Id}] cannot be executed in its current status of [{set.Status}]");
        if (Execution(stack, set) is not "AVAILABLE" and var execution)
            throw Refusals.ChangeSetStatus($"ChangeSet [{set.Id}] cannot be executed in its current execution status of [{execution}]");
        if (set.ParentId is not null)
            throw Refusals.ChangeSetStatus($"ChangeSet [{set.Id}] cannot be executed: it belongs to the change set [{set.RootId}] of its root stack");
        Begin(key, row => (set.Type switch
        {
            "CREATE" => Creating(row, set, call),
            "IMPORT" => Importing(row, set, call),
            _ => Updating(row, set.Definition, call) with { OnFailure = set.OnFailure == "DO_NOTHING" || call.Flag("DisableRollback") == true ? "DO_NOTHING" : "ROLLBACK" },
        }) with { ChangeSetId = set.Id });
        tables.SettleChangeSets(key);
        return [];
    }

    private StackRow Creating(StackRow row, ChangeSetRow set, Call call) => row.Status != "REVIEW_IN_PROGRESS" ? throw Refusals.Busy(row, "created") : row with
    {
        Status = "CREATE_IN_PROGRESS",
        Reason = UserInitiated,
        Definition = set.Definition,
        OnFailure = call.Flag("DisableRollback") == true ? "DO_NOTHING" : set.OnFailure ?? "ROLLBACK",
        RetainExceptOnCreate = call.Flag("RetainExceptOnCreate") == true,
        CallerArn = call.CallerArn,
        Token = call.Optional("ClientRequestToken"),
        Updated = world.Clock.GetUtcNow(),
    };

    private string Reserve(Call call, string setName)
    {
        var key = Name(call, name => Refusals.Invalid($"Stack [{name}] already exists and cannot be created again with the changeSet [{setName}]."), stack => stack with { Status = "REVIEW_IN_PROGRESS" });
        var made = Log(key).Stack;
        Log(key).Event(made.Name, made.Id, "AWS::CloudFormation::Stack", made.Status, UserInitiated, null);
        return key;
    }

    private ChangeSetRow Named(Call call, string key, string name, Definition definition)
    {
        if (FindChangeSet(call, key) is not null)
            throw Refusals.ChangeSetExists(name);
        return new()
        {
            Name = name,
            Id = Place.Of(call).ChangeSetArn(name, Guid.NewGuid().ToString()),
            Type = "",
            Definition = definition,
            Description = call.Optional("Description"),
            Status = "CREATE_PENDING",
            ExecutionStatus = "UNAVAILABLE",
            OnFailure = call.Optional("OnStackFailure"),
            Token = call.Optional("ClientToken"),
            Created = world.Clock.GetUtcNow(),
        };
    }

    // The stack that a change set is said to belong to, or that its ARN belongs to.
    private (string Key, StackRow Stack)? Owner(Call call)
    {
        if (call.Optional("StackName") is { } stack)
            return Find(call, stack);
        var name = call.Text("ChangeSetName");
        if (!name.StartsWith("arn:", StringComparison.Ordinal))
            throw Refusals.Invalid("StackName must be specified if ChangeSetName is not specified as an ARN.");
        foreach (var (id, set) in tables.ChangeSets.Under(Place.Of(call).Key("")))
            if (set.Id == name)
                return (id[..id.LastIndexOf('/')], tables.Stacks.Find(id[..id.LastIndexOf('/')])!);
        return null;
    }

    private (string Id, ChangeSetRow Set)? FindChangeSet(Call call, string key)
    {
        var name = call.Text("ChangeSetName");
        var executed = tables.Stacks.Find(key)?.ChangeSetId;
        foreach (var (id, set) in tables.ChangeSets.Under(key + "/"))
            if (set.Id == name || set.Name == name && set.Id != executed)
                return (id, set);
        return null;
    }

    private static string Execution(StackRow stack, ChangeSetRow set) =>
        stack.ChangeSetId != set.Id ? set.ExecutionStatus
        : stack.IsBusy ? "EXECUTE_IN_PROGRESS"
        : stack.Status is "CREATE_COMPLETE" or "UPDATE_COMPLETE" or "IMPORT_COMPLETE" ? "EXECUTE_COMPLETE" : "EXECUTE_FAILED";
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>A change set with a page of its changes.</summary>
    public JsonObject? DescribeChangeSet(Call call)
    {
        var (key, stack) = Owner(call) ?? throw NoChangeSetOrStack(call);
        var (_, set) = FindChangeSet(call, key) ?? throw Refusals.NoChangeSet(call.Text("ChangeSetName"));
        var values = call.Flag("IncludePropertyValues") == true;
        var (page, next) = Paging.Cut(set.Changes.Select((change, index) => ($"{index:D6}", Entry(change!, values, stack, set))), After(call), PageSize);
        return new()
        {
            ["ChangeSetName"] = set.Name,
            ["ChangeSetId"] = set.Id,
            ["StackId"] = stack.Id,
            ["StackName"] = stack.Name,
            ["Description"] = set.Description,
            ["Parameters"] = Shown.Parameters(set.Definition),
            ["CreationTime"] = set.Created.Iso8601(),
            ["ExecutionStatus"] = Execution(stack, set),
            ["Status"] = set.Status,
            ["StatusReason"] = set.Reason,
            ["NotificationARNs"] = Shown.List(set.Definition.NotificationArns),
            ["RollbackConfiguration"] = set.Definition.Rollback?.DeepClone() ?? new JsonObject(),
            ["Capabilities"] = Shown.List(set.Definition.Capabilities),
            ["Tags"] = Tag.ToJson(set.Definition.Tags),
            ["Changes"] = page,
            ["NextToken"] = next,
            ["IncludeNestedStacks"] = set.IncludesNested,
            ["ParentChangeSetId"] = set.ParentId,
            ["RootChangeSetId"] = set.RootId,
            ["OnStackFailure"] = set.OnFailure,
        };
    }

    /// <summary>The change sets of a stack that are still to be executed.</summary>
    public JsonObject? ListChangeSets(Call call)
    {
        var (key, stack) = Find(call, call.Text("StackName")) ?? throw Refusals.NoStackToUpdate(call.Text("StackName"));
        var rows = tables.ChangeSets.Under(key + "/").Where(row => row.Value.Id != stack.ChangeSetId).Select(row => (row.Key, (JsonNode)new JsonObject
        {
            ["StackId"] = stack.Id,
            ["StackName"] = stack.Name,
            ["ChangeSetId"] = row.Value.Id,
            ["ChangeSetName"] = row.Value.Name,
            ["ExecutionStatus"] = row.Value.ExecutionStatus,
            ["Status"] = row.Value.Status,
            ["StatusReason"] = row.Value.Reason,
            ["CreationTime"] = row.Value.Created.Iso8601(),
            ["Description"] = row.Value.Description,
            ["IncludeNestedStacks"] = row.Value.IncludesNested,
            ["ParentChangeSetId"] = row.Value.ParentId,
            ["RootChangeSetId"] = row.Value.RootId,
        }));
        var (page, next) = Paging.Cut(rows, After(call), PageSize);
        return new() { ["Summaries"] = page, ["NextToken"] = next };
    }

    /// <summary>The hooks that would look at a change set; nobody has any here.</summary>
    public JsonObject? DescribeChangeSetHooks(Call call)
    {
        var (key, stack) = Owner(call) ?? throw NoChangeSetOrStack(call);
        var (_, set) = FindChangeSet(call, key) ?? throw Refusals.NoChangeSet(call.Text("ChangeSetName"));
        return new() { ["ChangeSetName"] = set.Name, ["ChangeSetId"] = set.Id, ["StackId"] = stack.Id, ["StackName"] = stack.Name, ["Status"] = "PLANNED", ["Hooks"] = new JsonArray() };
    }

    private static AwsError NoChangeSetOrStack(Call call) => call.Optional("StackName") is { } stack
        ? Refusals.NoStackToUpdate(stack) : Refusals.NoChangeSet(call.Text("ChangeSetName"));

    // The old values may be those of parameters that were hidden then.
    private static JsonNode Entry(JsonNode change, bool values, StackRow stack, ChangeSetRow set)
    {
        var entry = Masking.Hide(Change(change, values), set.Definition);
        return stack.Definition is { } present ? Masking.Hide(entry, present) : entry;
    }

    private static JsonNode Change(JsonNode change, bool values)
    {
        var shown = change.DeepClone();
        if (values || shown["ResourceChange"] is not JsonObject resource)
            return shown;
        resource.Remove("BeforeContext");
        resource.Remove("AfterContext");
        foreach (var target in (resource["Details"] as JsonArray ?? []).Select(detail => detail!["Target"]!.AsObject()))
            foreach (var member in (ReadOnlySpan<string>)["Path", "BeforeValue", "AfterValue", "AttributeChangeType"])
                target.Remove(member);
        return shown;
    }

    private static string? After(Call call) => call.Optional("NextToken") is { } token
        ? Paging.Key(token) ?? throw Refusals.Invalid("NextToken is invalid") : null;
}

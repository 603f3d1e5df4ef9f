using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>One stack, or all that are not deleted.</summary>
    public JsonObject? DescribeStacks(Call call)
    {
        if (call.Optional("StackName") is not null)
            return new() { ["Stacks"] = new JsonArray(Described(Get(call))) };
        var place = Place.Of(call);
        var live = tables.Names.Under(place.Key("")).Select(row => (row.Key, Stack: tables.Stacks.Find(place.Key(row.Value.Guid)))).Where(row => row.Stack is { Deleted: null });
        var (page, next) = Paging.Cut(live.Select(row => (row.Key, (JsonNode)Described((place.Key(row.Stack!.Guid), row.Stack)))), After(call), PageSize);
        return new() { ["Stacks"] = page, ["NextToken"] = next };
    }

    /// <summary>Summaries of stacks, deleted ones included, newest first.</summary>
    public JsonObject? ListStacks(Call call)
    {
        var (place, wanted) = (Place.Of(call), call.Texts("StackStatusFilter"));
        var rows = tables.Stacks.Under(place.Key("")).Select(row => row.Value)
            .Where(stack => wanted.Count == 0 || wanted.Contains(stack.Status))
            .Where(stack => stack.Deleted is not null || tables.Names.Find(place.Key(stack.Name))?.Guid == stack.Guid)
            .Select(stack => (Key: $"{long.MaxValue - stack.Created.UtcTicks:D19}/{stack.Id}", Stack: stack))
            .OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => (row.Key, (JsonNode)Summary(place, row.Stack)));
        var (page, next) = Paging.Cut(rows, After(call), PageSize);
        return new() { ["StackSummaries"] = page, ["NextToken"] = next };
    }

    /// <summary>What happened to a stack, newest first.</summary>
    public JsonObject? DescribeStackEvents(Call call)
    {
        var (key, stack) = Get(call);
        int? before = After(call) is { } token ? int.TryParse(token, out var number) ? number : throw Refusals.Invalid("NextToken is invalid") : null;
        var (page, next) = tables.EventsBefore(key, before, Paging.AtMost(PageSize));
        return new()
        {
            ["StackEvents"] = new JsonArray([.. page.Select(row => (JsonNode)Event(stack, row))]),
            ["NextToken"] = next > 0 ? Paging.Token($"{next}") : null,
        };
    }

    private JsonObject Described((string Key, StackRow Stack) one) => Shown.Stack(one.Stack, Drift(one.Key, one.Stack));

    private JsonObject Summary(Place place, StackRow stack) => new()
    {
        ["StackId"] = stack.Id,
        ["StackName"] = stack.Name,
        ["TemplateDescription"] = stack.Definition?.Description,
        ["CreationTime"] = stack.Created.Iso8601(),
        ["LastUpdatedTime"] = stack.Updated?.Iso8601(),
        ["DeletionTime"] = stack.Deleted?.Iso8601(),
        ["StackStatus"] = stack.Status,
        ["StackStatusReason"] = stack.Reason,
        ["ParentId"] = stack.ParentId,
        ["RootId"] = stack.RootId,
        ["DriftInformation"] = Drift(place.Key(stack.Guid), stack),
    };

    private static JsonObject Event(StackRow stack, EventRow row) => new()
    {
        ["StackId"] = stack.Id,
        ["EventId"] = row.Id,
        ["StackName"] = stack.Name,
        ["LogicalResourceId"] = row.LogicalId,
        ["PhysicalResourceId"] = row.PhysicalId,
        ["ResourceType"] = row.Type,
        ["Timestamp"] = row.Time.Iso8601(),
        ["ResourceStatus"] = row.Status,
        ["ResourceStatusReason"] = row.Reason,
        ["ResourceProperties"] = row.Properties,
        ["ClientRequestToken"] = row.Token,
    };
}

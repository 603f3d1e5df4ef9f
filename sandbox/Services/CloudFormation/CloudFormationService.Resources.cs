using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>The resources of a stack, a page at a time.</summary>
    public JsonObject? ListStackResources(Call call)
    {
        var (key, _) = Get(call);
        var rows = tables.Resources.Under(key + "/").Select(row => (row.Key, (JsonNode)Shown.Resource(row.Value, "LastUpdatedTimestamp", ResourceDrift(key, row.Value.LogicalId))));
        var (page, next) = Paging.Cut(rows, After(call), PageSize);
        return new() { ["StackResourceSummaries"] = page, ["NextToken"] = next };
    }

    /// <summary>The resources of a stack, which may be named by one of its resources' physical ids.</summary>
    public JsonObject? DescribeStackResources(Call call)
    {
        var (key, stack) = call.Optional("StackName") is not null ? Get(call) : OwnerOf(call);
        var wanted = call.Optional("LogicalResourceId");
        var rows = tables.Resources.Under(key + "/").Select(row => row.Value).Where(row => wanted is null || row.LogicalId == wanted).ToList();
        if (wanted is not null && rows.Count == 0)
            throw NoResource(wanted, stack);
        return new() { ["StackResources"] = new JsonArray([.. rows.Take(PageSize).Select(row => (JsonNode)Of(stack, Shown.Resource(row, "Timestamp", ResourceDrift(key, row.LogicalId))))]) };
    }

    /// <summary>One resource of a stack, with its metadata.</summary>
    public JsonObject? DescribeStackResource(Call call)
    {
        var (key, stack) = Get(call);
        var id = call.Text("LogicalResourceId");
        var row = tables.Resources.Find($"{key}/{id}") ?? throw NoResource(id, stack);
        var detail = Of(stack, Shown.Resource(row, "LastUpdatedTimestamp", ResourceDrift(key, id)));
        detail["Metadata"] = Metadata(key, stack, id);
        return new() { ["StackResourceDetail"] = detail };
    }

    private string Metadata(string key, StackRow stack, string id)
    {
        var template = tables.Templates.Parsed(stack.Definition!.TemplateId);
        if (!template.Resources.ContainsKey(id))
            return "{}";
        try
        {
            return new Work.StackScope(world, tables, Place.OfKey(key)).Evaluator(stack, key, template, stack.Definition).Metadata(id).ToJsonString();
        }
        catch (TemplateException)
        {
            // A resource it refers to is not there, or not any more.
            return "{}";
        }
    }

    private (string Key, StackRow Stack) OwnerOf(Call call)
    {
        var physical = call.Optional("PhysicalResourceId") ?? throw Refusals.Invalid("Either StackName or PhysicalResourceId must be specified");
        foreach (var (key, row) in tables.Resources.Under(Place.Of(call).Key("")))
            if (row.PhysicalId == physical && !row.IsGone && tables.Stacks.Find(key[..key.LastIndexOf('/')]) is { } stack)
                return (key[..key.LastIndexOf('/')], stack);
        throw Refusals.Invalid($"Stack for {physical} does not exist");
    }

    private static JsonObject Of(StackRow stack, JsonObject resource)
    {
        resource["StackName"] = stack.Name;
        resource["StackId"] = stack.Id;
        return resource;
    }

    private static AwsError NoResource(string id, StackRow stack) => Refusals.Invalid($"Resource {id} does not exist for stack {stack.Name}");
}

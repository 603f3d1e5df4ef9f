using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Work;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

/// <summary>Parts of answers.</summary>
internal static class Shown
{
    public static JsonArray List(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    /// <summary>The parameters of a definition, hidden ones masked.</summary>
    public static JsonArray Parameters(Definition? definition) =>
        [.. (definition?.Parameters ?? new Dictionary<string, string>()).Select(pair => (JsonNode)new JsonObject
        {
            ["ParameterKey"] = pair.Key,
            ["ParameterValue"] = definition!.Hidden.Contains(pair.Key) ? Masking.Mask : pair.Value,
        })];

    /// <summary>A stack as DescribeStacks answers it.</summary>
    public static JsonObject Stack(StackRow stack)
    {
        return new()
        {
            ["StackId"] = stack.Id,
            ["StackName"] = stack.Name,
            ["ChangeSetId"] = stack.ChangeSetId,
            ["Description"] = stack.Definition?.Description,
            ["Parameters"] = Parameters(stack.Definition),
            ["CreationTime"] = stack.Created.Iso8601(),
            ["DeletionTime"] = stack.Deleted?.Iso8601(),
            ["LastUpdatedTime"] = stack.Updated?.Iso8601(),
            ["RollbackConfiguration"] = new JsonObject(),
            ["StackStatus"] = stack.Status,
            ["StackStatusReason"] = stack.Reason,
            ["DisableRollback"] = stack.OnFailure == "DO_NOTHING",
            ["NotificationARNs"] = List(stack.Definition?.NotificationArns ?? []),
            ["Capabilities"] = List(stack.Definition?.Capabilities ?? []),
            ["Outputs"] = new JsonArray([.. stack.Outputs.Select(Output)]),
            ["RoleARN"] = stack.Definition?.RoleArn,
            ["Tags"] = Tag.ToJson(stack.Definition?.Tags ?? []),
            ["EnableTerminationProtection"] = stack.Protected,
            ["DriftInformation"] = NotChecked(),
        };
    }

    /// <summary>A resource's members that all operations share.</summary>
    public static JsonObject Resource(ResourceRow row, string timeMember) => new()
    {
        ["LogicalResourceId"] = row.LogicalId,
        ["PhysicalResourceId"] = row.PhysicalId.Length > 0 ? row.PhysicalId : null,
        ["ResourceType"] = row.Type,
        [timeMember] = row.Updated.Iso8601(),
        ["ResourceStatus"] = row.Status,
        ["ResourceStatusReason"] = row.Reason,
        ["DriftInformation"] = new JsonObject { ["StackResourceDriftStatus"] = "NOT_CHECKED" },
    };

    public static JsonObject NotChecked() => new() { ["StackDriftStatus"] = "NOT_CHECKED" };

    private static JsonNode Output(OutputRow output) => new JsonObject
    {
        ["OutputKey"] = output.Key,
        ["OutputValue"] = output.Value,
        ["Description"] = output.Description,
        ["ExportName"] = output.ExportName,
    };
}

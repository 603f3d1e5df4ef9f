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
    public static JsonObject Stack(StackRow stack, JsonObject drift)
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
            ["RollbackConfiguration"] = stack.Definition?.Rollback?.DeepClone() ?? new JsonObject(),
            ["TimeoutInMinutes"] = stack.TimeoutMinutes,
            ["ParentId"] = stack.ParentId,
            ["RootId"] = stack.RootId,
            ["RetainExceptOnCreate"] = stack.RetainExceptOnCreate ? true : null,
            ["StackStatus"] = stack.Status,
            ["StackStatusReason"] = stack.Reason,
            ["DisableRollback"] = stack.OnFailure == "DO_NOTHING",
            ["NotificationARNs"] = List(stack.Definition?.NotificationArns ?? []),
            ["Capabilities"] = List(stack.Definition?.Capabilities ?? []),
            ["Outputs"] = new JsonArray([.. stack.Outputs.Select(Output)]),
            ["RoleARN"] = stack.Definition?.RoleArn,
            ["Tags"] = Tag.ToJson(stack.Definition?.Tags ?? []),
            ["EnableTerminationProtection"] = stack.Protected,
            ["DriftInformation"] = drift,
        };
    }

    /// <summary>A resource's members that all operations share.</summary>
    public static JsonObject Resource(ResourceRow row, string timeMember, JsonObject drift) => new()
    {
        ["LogicalResourceId"] = row.LogicalId,
        ["PhysicalResourceId"] = row.PhysicalId.Length > 0 ? row.PhysicalId : null,
        ["ResourceType"] = row.Type,
        [timeMember] = row.Updated.Iso8601(),
        ["ResourceStatus"] = row.Status,
        ["ResourceStatusReason"] = row.Reason,
        ["DriftInformation"] = drift,
    };

    private static JsonNode Output(OutputRow output) => new JsonObject
    {
        ["OutputKey"] = output.Key,
        ["OutputValue"] = output.Value,
        ["Description"] = output.Description,
        ["ExportName"] = output.ExportName,
    };
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>Begins to look whether a stack's resources are still as it made them.</summary>
    public JsonObject? DetectStackDrift(Call call)
    {
        var (key, stack) = Settled(call);
        var only = call.Texts("LogicalResourceIds");
        if (only.FirstOrDefault(id => tables.Resources.Find($"{key}/{id}") is null) is { } missing)
            throw NoResource(missing, stack);
        var id = Guid.NewGuid().ToString();
        tables.Detections.Put(Place.Of(call).Key(id), new(key, world.Clock.GetUtcNow()) { Only = only });
        drifts.Start(Place.Of(call).Key(id));
        return new() { ["StackDriftDetectionId"] = id };
    }

    /// <summary>How far such a look came.</summary>
    public JsonObject? DescribeStackDriftDetectionStatus(Call call)
    {
        var id = call.Text("StackDriftDetectionId");
        var detection = tables.Detections.Find(Place.Of(call).Key(id)) ?? throw Refusals.Invalid($"DriftDetectionId [{id}] does not exist");
        var (stack, done) = (tables.Stacks.Find(detection.StackKey)!, detection.Status != "DETECTION_IN_PROGRESS");
        return new()
        {
            ["StackId"] = stack.Id,
            ["StackDriftDetectionId"] = id,
            ["StackDriftStatus"] = done ? (string)Drift(detection.StackKey, stack)["StackDriftStatus"]! : "NOT_CHECKED",
            ["DetectionStatus"] = detection.Status,
            ["DetectionStatusReason"] = detection.Reason,
            ["DriftedStackResourceCount"] = done ? detection.Drifted : null,
            ["Timestamp"] = detection.Started.Iso8601(),
        };
    }

    /// <summary>Looks whether one resource is still as its stack made it.</summary>
    public async Task<JsonObject?> DetectStackResourceDrift(Call call)
    {
        var ((key, stack), id) = (Settled(call), call.Text("LogicalResourceId"));
        var row = tables.Resources.Find($"{key}/{id}") is { IsGone: false, PhysicalId.Length: > 0 } found ? found : throw NoResource(id, stack);
        var drift = await drifts.LookAsync(key, stack, row, call.Cancellation)
            ?? throw Refusals.Invalid($"Drift detection is not supported for resource type {row.Type}");
        return new() { ["StackResourceDrift"] = Drift(stack, row, drift) };
    }

    /// <summary>What was found about a stack's resources; those that nobody looked at are not among them.</summary>
    public JsonObject? DescribeStackResourceDrifts(Call call)
    {
        var ((key, stack), wanted) = (Get(call), call.Texts("StackResourceDriftStatusFilters"));
        var rows = from pair in tables.Drifts.Under(key + "/")
                   where wanted.Count == 0 || wanted.Contains(pair.Value.Status)
                   let row = tables.Resources.Find(pair.Key)
                   where row is not null
                   select (pair.Key, (JsonNode)Drift(stack, row, pair.Value));
        var (page, next) = Paging.Cut(rows, After(call), call.Number("MaxResults") ?? PageSize);
        return new() { ["StackResourceDrifts"] = page, ["NextToken"] = next };
    }

    // A stack that has something in progress, or came to nothing, has no template to compare with.
    private (string Key, StackRow Stack) Settled(Call call)
    {
        var (key, stack) = Get(call);
        return stack.Status is "CREATE_COMPLETE" or "UPDATE_COMPLETE" or "UPDATE_ROLLBACK_COMPLETE" or "UPDATE_ROLLBACK_FAILED" or "IMPORT_COMPLETE" or "IMPORT_ROLLBACK_COMPLETE" ? (key, stack)
            : throw Refusals.Invalid($"Drift detection cannot be performed on stack [{stack.Id}] in status [{stack.Status}]");
    }

    private JsonObject Drift(string key, StackRow stack)
    {
        if (stack.DriftChecked is not { } time)
            return new() { ["StackDriftStatus"] = "NOT_CHECKED" };
        var drifted = tables.Drifts.Under(key + "/").Any(row => row.Value.Status != "IN_SYNC" && tables.Resources.Find(row.Key) is not null);
        return new() { ["StackDriftStatus"] = drifted ? "DRIFTED" : "IN_SYNC", ["LastCheckTimestamp"] = time.Iso8601() };
    }

    private JsonObject ResourceDrift(string key, string logicalId) => tables.Drifts.Find($"{key}/{logicalId}") is { } drift
        ? new() { ["StackResourceDriftStatus"] = drift.Status, ["LastCheckTimestamp"] = drift.Checked.Iso8601() }
        : new() { ["StackResourceDriftStatus"] = "NOT_CHECKED" };

    private static JsonObject Drift(StackRow stack, ResourceRow row, DriftRow drift) => new()
    {
        ["StackId"] = stack.Id,
        ["LogicalResourceId"] = row.LogicalId,
        ["PhysicalResourceId"] = row.PhysicalId,
        ["ResourceType"] = row.Type,
        ["ExpectedProperties"] = drift.Expected,
        ["ActualProperties"] = drift.Actual,
        ["PropertyDifferences"] = drift.Differences.DeepClone(),
        ["StackResourceDriftStatus"] = drift.Status,
        ["Timestamp"] = drift.Checked.Iso8601(),
    };
}

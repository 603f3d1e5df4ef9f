namespace Pipeline.Sandbox.Services.CloudFormation.Work;

// The stack policy holds for updates only.
internal sealed partial class Deployment
{
    private StackPolicy? Policy => IsUpdate && (stack.PolicyDuringUpdate ?? stack.Policy) is { } text ? StackPolicy.Read(text) : null;

    private string? Denial(Effect effect, ResourceRow row) =>
        Policy?.Denial(effect == Effect.Replace ? "Update:Replace" : "Update:Modify", row.LogicalId, row.Type);

    // Whether a resource that the template no longer has may not be deleted. Nothing else is begun then.
    private bool KeptByPolicy()
    {
        if (Policy is not { } policy)
            return false;
        foreach (var row in job.Log.Resources.Where(row => !row.IsGone && row.Former is null && !evaluator.Creates(row.LogicalId)))
            if (policy.Denial("Update:Delete", row.LogicalId, row.Type) is { } denial)
            {
                work.Refuse(row with { Status = "UPDATE_IN_PROGRESS", Former = row.Remembered() }, denial);
                failed[row.LogicalId] = "update";
            }
        return !failed.IsEmpty;
    }
}

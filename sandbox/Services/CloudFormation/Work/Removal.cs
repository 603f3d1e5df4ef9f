namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Removes a stack's resources, those that need others first: a deletion, or the way back from a creation that failed.</summary>
internal sealed class Removal(StackJob job, StackRow stack)
{
    private readonly ResourceWork work = new(job, stack, job.Stopping);

    private bool IsRollback => stack.Status == "ROLLBACK_IN_PROGRESS";

    public async Task RunAsync()
    {
        var rows = job.Log.Resources.Where(row => !row.IsGone).ToDictionary(row => row.LogicalId, StringComparer.Ordinal);
        await new DependencyRun(id => rows.Values.Where(row => row.Needs.Contains(id)).Select(row => row.LogicalId), id => StepAsync(rows[id])).RunAsync(rows.Keys);
        job.Stopping.ThrowIfCancellationRequested();
        var failed = job.Log.Resources.Where(row => row.Status == "DELETE_FAILED").Select(row => row.LogicalId).ToList();
        var reason = failed.Count == 0 ? null : $"The following resource(s) failed to delete: [{string.Join(", ", failed)}]. ";
        if (IsRollback)
            job.Log.Enter(failed.Count == 0 ? "ROLLBACK_COMPLETE" : "ROLLBACK_FAILED", reason);
        else if (failed.Count > 0)
            job.Log.Enter("DELETE_FAILED", reason, row => row with { Spared = [] });
        else
            Delete();
    }

    private async Task<bool> StepAsync(ResourceRow row)
    {
        if (!await work.RemoveLeftoversAsync(row))
            return false;
        var spared = stack.Spared.Contains(row.LogicalId) || Retains(row);
        return await work.RemoveAsync(row with { Former = null, Leftover = null }, spared);
    }

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
    private bool Retains(ResourceRow row) => row.DeletionPolicy switch
    {
        "Retain" => !(IsRollback && stack.RetainExceptOnCreate),
        "RetainExceptOnCreate" => !IsRollback,
        _ => false,
    };

    private void Delete()
    {
        job.Log.Enter("DELETE_COMPLETE", also: row => row with { Deleted = job.World.Clock.GetUtcNow(), Outputs = [], Imports = [] });
        foreach (var (id, _) in job.Tables.ChangeSets.Under(job.Key + "/"))
            job.Tables.ChangeSets.Remove(id);
        foreach (var (id, _) in job.Tables.Signals.Under(job.Key + "/"))
            job.Tables.Signals.Remove(id);
        foreach (var (id, _) in job.Tables.Drifts.Under(job.Key + "/"))
            job.Tables.Drifts.Remove(id);
        job.Tables.Names.Change(job.Place.Key(stack.Name), name => name?.Guid == stack.Guid ? null : name);
    }
}

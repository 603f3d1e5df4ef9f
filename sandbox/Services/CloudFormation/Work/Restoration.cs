using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Brings a stack back to what it was before an update that failed.</summary>
internal sealed class Restoration(StackJob job, StackRow stack)
{
    private readonly ResourceWork work = new(job, stack, job.Stopping);

    public async Task RunAsync()
    {
        var rows = job.Log.Resources.Where(row => !row.IsGone).ToDictionary(row => row.LogicalId, StringComparer.Ordinal);
        await new DependencyRun(id => rows[id].Needs, id => StepAsync(rows[id])).RunAsync(rows.Keys);
        job.Stopping.ThrowIfCancellationRequested();
        var failed = job.Log.Resources.Where(row => row.Status == "UPDATE_FAILED").Select(row => row.LogicalId).ToList();
        if (failed.Count > 0)
            job.Log.Enter("UPDATE_ROLLBACK_FAILED", $"The following resource(s) failed to update: [{string.Join(", ", failed)}]. ", row => row with { Spared = [] });
        else
            job.Log.Enter("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", also: row => row with { Definition = row.Before ?? row.Definition, Before = null, Spared = [] });
    }

    private async Task<bool> StepAsync(ResourceRow row)
    {
        if (row.Former is not { } before)
            return true;
        var back = row with { PhysicalId = before.PhysicalId, Properties = before.Properties, Attributes = before.Attributes, Tags = before.Tags, Former = null, Status = "UPDATE_COMPLETE", Reason = null };
        if (row.IsReplaced)
            job.Log.Tell(back with { Leftover = row.PhysicalId.Length > 0 ? row.Remembered() : row.Leftover });
        else if (stack.Spared.Contains(row.LogicalId))
            job.Log.Tell(back);
        else if (!await work.RestoreAsync(row, before))
            return false;
        else
            job.Log.Keep(back with { Attributes = job.Log.Find(row.LogicalId)!.Attributes });
        return true;
    }
}

using System.Collections.Concurrent;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Brings a stack back to what it was before an update that failed.</summary>
internal sealed class Restoration(StackJob job, StackRow stack)
{
    private readonly ResourceWork work = new(job, stack, job.Stopping);
    private readonly ConcurrentBag<string> failed = [];

    public async Task RunAsync()
    {
        var rows = job.Log.Resources.Where(row => !row.IsGone).ToDictionary(row => row.LogicalId, StringComparer.Ordinal);
        await new DependencyRun(id => rows[id].Needs, id => StepAsync(rows[id])).RunAsync(rows.Keys);
        job.Stopping.ThrowIfCancellationRequested();
        if (!failed.IsEmpty)
            job.Log.Enter("UPDATE_ROLLBACK_FAILED", $"The following resource(s) failed to update: [{string.Join(", ", failed.Order(StringComparer.Ordinal))}]. ", row => row with { Spared = [] });
        else
            job.Log.Enter("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", also: row => row with { Definition = row.Before ?? row.Definition, Before = null, Spared = [] });
    }

    // Everything that these need is there, so that one that does not go back hinders no other.
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
            failed.Add(row.LogicalId);
        else
            job.Log.Keep(back with { Attributes = job.Log.Find(row.LogicalId)!.Attributes });
        return true;
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

internal sealed partial class ResourceWork
{
    /// <summary>Removes a resource; one that is kept or was never made needs no service.</summary>
    public async Task<bool> RemoveAsync(ResourceRow row, bool keep)
    {
        row = row with { Reason = null };
        if (keep && row.PhysicalId.Length > 0)
            job.Log.Tell(row with { Status = "DELETE_SKIPPED" });
        else if (row.PhysicalId.Length == 0)
            job.Log.Tell(row with { Status = "DELETE_COMPLETE" });
        else
            return await DeleteAsync(row with { Status = "DELETE_IN_PROGRESS" });
        return true;
    }

    /// <summary>Removes what replacements left behind.</summary>
    public async Task<bool> RemoveLeftoversAsync(ResourceRow row)
    {
        foreach (var old in new[] { row.Leftover, row.IsReplaced ? row.Former : null }.OfType<Former>().Where(old => old.PhysicalId.Length > 0))
            if (!await RemoveOldAsync(row, old))
                return false;
        return true;
    }

    /// <summary>Removes a physical resource that its logical one has left; the row stays as it is.</summary>
    public async Task<bool> RemoveOldAsync(ResourceRow row, Former old)
    {
        job.Log.Event(row.LogicalId, old.PhysicalId, old.Type, "DELETE_IN_PROGRESS", null, null);
        try
        {
            await PauseAsync(forward: false);
            await ErasedAsync(row with { Type = old.Type, Tags = old.Tags }, old.PhysicalId, old.Properties);
            job.Log.Event(row.LogicalId, old.PhysicalId, old.Type, "DELETE_COMPLETE", null, null);
            return true;
        }
        catch (AwsError refused)
        {
            job.Log.Event(row.LogicalId, old.PhysicalId, old.Type, "DELETE_FAILED", HandlerFailures.Words(row, refused), null);
            return false;
        }
    }

    private Secrets Secrets => new(new(job.World, job.Place, stack));

    private Task ErasedAsync(ResourceRow row, string physicalId, JsonObject properties)
    {
        var context = new Attempt(this, row, Secrets).Context;
        Require(Verb.Delete, context, physicalId, [], properties);
        return job.Handlers.For(row.Type).DeleteAsync(context, physicalId, Secrets.RevealOld(properties));
    }

    private async Task<bool> DeleteAsync(ResourceRow row)
    {
        job.Log.Tell(row);
        try
        {
            await PauseAsync(forward: false);
            await ErasedAsync(row, row.PhysicalId, row.Properties);
            job.Log.Tell(row with { Status = "DELETE_COMPLETE" });
            return true;
        }
        catch (Exception refused) when (refused is not OperationCanceledException || !job.Stopping.IsCancellationRequested)
        {
            if (refused is not AwsError)
                job.World.Log.Add(refused);
            job.Log.Tell(row with { Status = "DELETE_FAILED", Reason = HandlerFailures.Words(row, refused) });
            return false;
        }
    }
}

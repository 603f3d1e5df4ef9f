using Pipeline.Sandbox.Services.CloudFormation.Changes;
using Pipeline.Sandbox.Services.CloudFormation.Permissions;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

internal sealed partial class ResourceWork
{
    /// <summary>Takes in a resource that exists already; it is changed in nothing but its tags.</summary>
    public async Task<bool> ImportAsync(ResourceRow row)
    {
        row = job.Log.Tell(row, Shown(row.Properties));
        if (!await AttemptAsync(row, TakeAsync, forward: true))
            return false;
        job.Log.Tell(job.Log.Find(row.LogicalId)! with { Status = "UPDATE_COMPLETE", Reason = "Apply stack-level tags to imported resource if applicable." });
        return true;
    }

    private async Task<Resources.Made> TakeAsync(Attempt attempt)
    {
        var (row, wanted, handler) = (attempt.Row, attempt.Wanted, job.Handlers.For(attempt.Row.Type));
        Require(Verb.Read, attempt.Context, row.PhysicalId, [], row.Properties);
        Require(Verb.Update, attempt.Context, row.PhysicalId, row.Properties, row.Properties);
        return await handler.ReadAsync(attempt.Context, row.PhysicalId, wanted) is { Properties: not null }
            ? await handler.UpdateAsync(attempt.Context, row.PhysicalId, wanted, wanted)
            : throw new AwsError("NotFound", Imports.NotFound(row.Type, row.PhysicalId));
    }
}

using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Removes what an update, or the way back from one, no longer needs. What refuses to go is left where it is, and the stack knows it no more.</summary>
internal sealed class Cleanup(StackJob job, StackRow stack)
{
    private readonly ResourceWork work = new(job, stack, job.Stopping);

    private bool IsRollback => stack.Status.StartsWith("UPDATE_ROLLBACK", StringComparison.Ordinal);

    public async Task RunAsync()
    {
        var template = job.Tables.Templates.Parsed(stack.Definition!.TemplateId);
        var evaluator = job.Scope.Evaluator(stack, job.Key, template, stack.Definition);
        var rows = job.Log.Resources.ToDictionary(row => row.LogicalId, StringComparer.Ordinal);
        var graph = DependencyGraph.Of(template, evaluator);
        await new DependencyRun(
            id => rows.Values.Where(row => row.Needs.Contains(id)).Select(row => row.LogicalId),
            id => evaluator.Creates(id) ? SettleAsync(rows[id], template.Resources[id], graph) : RemoveAsync(rows[id])).RunAsync(rows.Keys);
        job.Stopping.ThrowIfCancellationRequested();
        job.Log.Enter(IsRollback ? "UPDATE_ROLLBACK_COMPLETE" : "UPDATE_COMPLETE", also: row => row with { Before = null });
    }

    private async Task<bool> SettleAsync(ResourceRow row, TemplateResource resource, DependencyGraph graph)
    {
        if (row.Leftover is { } leftover)
            await work.RemoveOldAsync(row, leftover);
        if (row is { IsReplaced: true, Former: { } old } && row.UpdateReplacePolicy == "Retain")
            job.Log.Event(row.LogicalId, old.PhysicalId, old.Type, "DELETE_SKIPPED", null, null);
        else if (row.IsReplaced)
            await work.RemoveOldAsync(row, row.Former!);
        job.Log.Keep(row with
        {
            Former = null,
            Leftover = null,
            IsNew = false,
            Needs = graph.Needs(row.LogicalId),
            DeletionPolicy = resource.DeletionPolicy,
            UpdateReplacePolicy = resource.UpdateReplacePolicy,
        });
        return true;
    }

    private async Task<bool> RemoveAsync(ResourceRow row)
    {
        await work.RemoveLeftoversAsync(row);
        var keep = row.DeletionPolicy == "Retain" && !(IsRollback && stack.RetainExceptOnCreate) || row.DeletionPolicy == "RetainExceptOnCreate" && !(IsRollback && row.IsNew);
        await work.RemoveAsync(row with { Former = null, Leftover = null }, keep);
        job.Log.Forget(row.LogicalId);
        return true;
    }
}

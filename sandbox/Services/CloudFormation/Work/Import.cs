using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;
using Pipeline.Sandbox.Templates.Facts;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

/// <summary>Takes resources into a stack that exist already, or lets them go again when one of them cannot be taken.</summary>
internal sealed class Import(StackJob job, StackRow stack)
{
    private readonly ResourceWork work = new(job, stack, job.Stopping);
    private readonly List<string> failed = [];

    private IReadOnlyList<ImportRow> Wanted => stack.Importing ?? [];

    public async Task RunAsync()
    {
        if (stack.Status == "IMPORT_ROLLBACK_IN_PROGRESS")
            LetGo();
        else if (await ReasonAsync() is { } reason)
            job.Log.Enter("IMPORT_ROLLBACK_IN_PROGRESS", reason);
        else
            job.Log.Enter("IMPORT_COMPLETE", also: row => row with { Before = null, Importing = null });
    }

    // Null when everything is the stack's now.
    private async Task<string?> ReasonAsync()
    {
        var template = job.Tables.Templates.Parsed(stack.Definition!.TemplateId);
        var evaluator = job.Scope.Evaluator(stack, job.Key, template, stack.Definition);
        try
        {
            var graph = DependencyGraph.Of(template, evaluator);
            foreach (var id in graph.Order())
                if (Wanted.FirstOrDefault(import => import.LogicalId == id) is { } import && !await TakeAsync(import, template.Resources[id], evaluator, graph))
                    failed.Add(id);
        }
        catch (TemplateException refused)
        {
            return refused.Message;
        }
        job.Stopping.ThrowIfCancellationRequested();
        return failed.Count == 0 ? null : $"The following resource(s) failed to import: [{string.Join(", ", failed)}]. ";
    }

    private Task<bool> TakeAsync(ImportRow import, TemplateResource resource, TemplateEvaluator evaluator, DependencyGraph graph)
    {
        if (job.Log.Find(import.LogicalId) is { Status: "UPDATE_COMPLETE" })
            return Task.FromResult(true);
        var properties = evaluator.Properties(import.LogicalId);
        return work.ImportAsync(new()
        {
            LogicalId = import.LogicalId,
            Type = import.Type,
            PhysicalId = import.PhysicalId,
            Chosen = import.PhysicalId,
            Status = "IMPORT_IN_PROGRESS",
            Reason = "Resource import started.",
            Properties = ResourceTypes.Embedded.Find(import.Type) is { } type ? PropertyCoercion.Apply(type, properties) : properties,
            Tags = stack.Definition!.Tags,
            Needs = graph.Needs(import.LogicalId),
            DeletionPolicy = resource.DeletionPolicy,
            UpdateReplacePolicy = resource.UpdateReplacePolicy,
        });
    }

    private void LetGo()
    {
        foreach (var row in Wanted.Select(import => job.Log.Find(import.LogicalId)).OfType<ResourceRow>())
        {
            job.Log.Event(row.LogicalId, row.PhysicalId, row.Type, "IMPORT_ROLLBACK_COMPLETE", null, null);
            job.Log.Forget(row.LogicalId);
        }
        job.Log.Enter("IMPORT_ROLLBACK_COMPLETE", also: row => row with { Definition = row.Before, Before = null, Importing = null });
    }
}

using Pipeline.Sandbox.Services.CloudFormation.Resources.CloudFormation;
using Pipeline.Sandbox.Templates;
using Pipeline.Sandbox.Templates.Evaluation;

namespace Pipeline.Sandbox.Services.CloudFormation.Work;

internal sealed partial class Deployment
{
    // Null when the stack is in its next status; else why it is not.
    private string? Complete()
    {
        var hidden = CustomRequest.Hidden(job.World.Store, job.Key);
        IReadOnlyList<OutputRow> outputs = [.. evaluator.Outputs().Select(output => new OutputRow(output.Key, Masking.Hide(output.Value, hidden), output.Description, output.ExportName))];
        if (ExportConflict(outputs) is { } conflict)
            return conflict;
        if (job.Log.Stack.Cancelled)
            return Reason();
        job.Log.Enter(IsUpdate ? "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" : "CREATE_COMPLETE", also: row => row with { Outputs = outputs, Imports = [.. imports] });
        // Somebody asked for a deletion in that very moment.
        if (!IsUpdate && job.Log.Stack.Cancelled)
            Fail(Reason());
        return null;
    }

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
    private string? ExportConflict(IReadOnlyList<OutputRow> outputs)
    {
        var others = job.Scope.Exports().Where(export => export.Stack.Id != stack.Id).ToLookup(export => export.Output.ExportName!, export => export.Stack.Name);
        foreach (var name in outputs.Select(output => output.ExportName).OfType<string>())
            if (others[name].FirstOrDefault() is { } owner)
                return $"Export with name {name} is already exported by stack {owner}. Export names must be unique across a given account and region. Rolling back all the changes.";
        foreach (var old in stack.Outputs.Where(output => output.ExportName is not null))
            if (outputs.FirstOrDefault(output => output.ExportName == old.ExportName)?.Value != old.Value && job.Scope.ImportersOf(old.ExportName!).Select(user => user.Name).ToList() is { Count: > 0 } users)
                return $"Export {old.ExportName} cannot be {(outputs.Any(output => output.ExportName == old.ExportName) ? "updated" : "deleted")} as it is in use by {string.Join(", ", users)}";
        return null;
    }

    private string? Imported(EvaluationScope scope, string name)
    {
        imports.Add(name);
        return scope.Import(name);
    }

    private string Reason()
    {
        if (job.Log.Stack.TimedOut)
            return "Stack creation time exceeded the specified timeout. ";
        if (failed.IsEmpty || job.Log.Stack.Cancelled)
            return "User Initiated";
        var words = new[] { "create", "update" }
            .Select(verb => (Verb: verb, Ids: failed.Where(pair => pair.Value == verb).Select(pair => pair.Key).Order(StringComparer.Ordinal).ToList()))
            .Where(group => group.Ids.Count > 0)
            .Select(group => $"The following resource(s) failed to {group.Verb}: [{string.Join(", ", group.Ids)}]. ");
        return string.Concat(words);
    }

    private void Fail(string reason)
    {
        if (IsUpdate)
            job.Log.Enter(stack.OnFailure == "DO_NOTHING" ? "UPDATE_FAILED" : "UPDATE_ROLLBACK_IN_PROGRESS", reason, row => row with { Cancelled = false });
        else if (job.Log.Stack.Cancelled)
            job.Log.Enter("DELETE_IN_PROGRESS", reason, row => row with { Cancelled = false });
        else if (stack.OnFailure == "DO_NOTHING")
            job.Log.Enter("CREATE_FAILED", reason);
        else if (stack.OnFailure == "DELETE")
            job.Log.Enter("DELETE_IN_PROGRESS", reason + "Delete requested by user.");
        else
            job.Log.Enter("ROLLBACK_IN_PROGRESS", reason + (reason.EndsWith(' ') ? "Rollback requested by user." : ""));
    }
}

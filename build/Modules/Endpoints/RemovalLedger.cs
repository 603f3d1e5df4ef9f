using Pipeline.Reporting;

namespace Pipeline.Modules.Endpoints;

/// <summary>What became of each thing of an endpoint that is deleted: told as it happens, and summed up at the end.</summary>
/// <param name="endpoint">The endpoint.</param>
/// <param name="reporter">Who hears of it.</param>
public sealed class RemovalLedger(string endpoint, Reporter reporter)
{
    private const string Gone = "deleted";

    private readonly List<string[]> rows = [];

    /// <summary>The step that all of it belongs to.</summary>
    public string Step { get; } = $"endpoint {endpoint}";

    /// <summary>Whether nothing was deleted.</summary>
    public bool DeletedNothing => rows.All(row => row[2] != Gone);

    /// <summary>Notes that something is gone.</summary>
    /// <param name="kind">What it was, such as <c>model</c>.</param>
    /// <param name="name">Its name.</param>
    public void Deleted(string kind, string name)
    {
        rows.Add([kind, name, Gone]);
        reporter.Raise(new ResourceChanged(Step, $"{kind} {name}", "DELETE_COMPLETE"));
    }

    /// <summary>Notes that something stays.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="why">Why it stays.</param>
    public void Kept(string kind, string name, string why)
    {
        rows.Add([kind, name, $"kept: {why}"]);
        reporter.Raise(new ResourceChanged(Step, $"{kind} {name}", "DELETE_SKIPPED", why));
    }

    /// <summary>Ends the step well and sums up.</summary>
    public void Finish()
    {
        var deleted = rows.Count(row => row[2] == Gone);
        reporter.Raise(DeletedNothing
            ? new StepFinished(Step, Outcome.Unchanged, "nothing to delete")
            : new StepFinished(Step, Outcome.Done, deleted == rows.Count ? $"{deleted} deleted" : $"{deleted} deleted, {rows.Count - deleted} kept"));
        if (rows.Count > 0)
            reporter.Raise(new ListReady($"{Step}: what became of it", ["Kind", "Name", "Outcome"], [.. rows]));
    }

    /// <summary>Ends the step badly.</summary>
    public void Fail(string why) => reporter.Raise(new StepFinished(Step, Outcome.Failed, why));
}

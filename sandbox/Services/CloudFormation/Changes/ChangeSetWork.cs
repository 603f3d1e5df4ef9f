using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>Computes change sets in the background.</summary>
internal sealed class ChangeSetWork(SandboxWorld world, StackTables tables)
{
    private const string Unchanged = "The submitted information didn't contain changes. Submit different information to create a change set.";

    /// <summary>Computes the change set of a key and returns at once.</summary>
    public void Start(string id) => world.Background.Start(_ =>
    {
        tables.ChangeSets.Change(id, row => row is null ? null : row with { Status = "CREATE_IN_PROGRESS" });
        tables.ChangeSets.Change(id, row => row is null ? null : Computed(row, id[..id.LastIndexOf('/')]));
        return Task.CompletedTask;
    });

    private ChangeSetRow Computed(ChangeSetRow set, string stackKey)
    {
        try
        {
            var plan = new ChangePlan(world, tables, stackKey).Of(tables.Stacks.Find(stackKey)!, set.Definition);
            return plan.IsEmpty ? Failed(set, Unchanged) : set with { Status = "CREATE_COMPLETE", ExecutionStatus = "AVAILABLE", Changes = plan.Changes };
        }
        catch (TemplateException refused)
        {
            return Failed(set, refused.Message);
        }
    }

    private static ChangeSetRow Failed(ChangeSetRow set, string reason) => set with { Status = "FAILED", ExecutionStatus = "UNAVAILABLE", Reason = reason };
}

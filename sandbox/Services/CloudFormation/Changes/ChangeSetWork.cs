using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.CloudFormation.Changes;

/// <summary>Computes change sets in the background.</summary>
internal sealed class ChangeSetWork(SandboxWorld world, StackTables tables)
{
    /// <summary>Why a change set without changes fails.</summary>
    public const string Unchanged = "The submitted information didn't contain changes. Submit different information to create a change set.";

    /// <summary>Computes the change set of a key and returns at once.</summary>
    public void Start(string id) => world.Background.Start(async stopping =>
    {
        if (tables.ChangeSets.Change(id, row => row is null ? null : row with { Status = "CREATE_IN_PROGRESS" }) is not { } set)
            return;
        var computed = await ComputedAsync(id, set, stopping);
        tables.ChangeSets.Change(id, row => row is null ? null : computed with { ParentId = row.ParentId, RootId = row.RootId });
    });

    private async Task<ChangeSetRow> ComputedAsync(string id, ChangeSetRow set, CancellationToken stopping)
    {
        var stackKey = id[..id.LastIndexOf('/')];
        try
        {
            if (set.Imports is not null)
                return await new Imports(world, tables, stackKey).RefusalAsync(set.Imports, set.Definition, stopping) is { } refusal ? Failed(set, refusal) : Ready(set, Imports.Changes(set.Imports));
            var plan = new ChangePlan(world, tables, stackKey).Of(tables.Stacks.Find(stackKey)!, set.Definition);
            var changes = set.IncludesNested ? await new NestedStacks(world, tables).OfAsync(id, set, plan.Changes, stopping) : plan.Changes;
            return plan.IsEmpty || plan.IsAutomatic && changes.Count == 0 ? Failed(set, Unchanged) : Ready(set, changes);
        }
        catch (Exception refused) when (refused is TemplateException or AwsError)
        {
            return Failed(set, refused.Message);
        }
    }

    private static ChangeSetRow Ready(ChangeSetRow set, JsonArray changes) => set with { Status = "CREATE_COMPLETE", ExecutionStatus = "AVAILABLE", Changes = changes };

    private static ChangeSetRow Failed(ChangeSetRow set, string reason) => set with { Status = "FAILED", ExecutionStatus = "UNAVAILABLE", Reason = reason };
}

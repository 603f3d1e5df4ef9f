using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>Computes plans in the background: a change set of the stack, and its changes in Service Catalog's words.</summary>
internal sealed class PlanWork(SandboxWorld world, CatalogState state)
{
    private readonly LaunchRules rules = new(state);

    /// <summary>Begins with the plan of a key and returns at once.</summary>
    public void Start(string key) => world.Background.Start(stopping => RunAsync(key, stopping));

    private async Task RunAsync(string key, CancellationToken stopping)
    {
        if (state.Plans.Find(key) is not { Status: "CREATE_IN_PROGRESS" } plan)
            return;
        try
        {
            var here = Scope.OfKey(key);
            var stack = ProductStack.As(world, here, plan.Aim, plan.Caller, stopping);
            await rules.RequireAsync(stack, here, plan.Aim, plan.Parameters);
            var made = await stack.PlanAsync(state.TemplateOf(here, plan.Aim), plan);
            var set = await stack.ComputedAsync(plan.Id);
            if (set.Text("Status") == "CREATE_COMPLETE")
                End(key, "CREATE_SUCCESS", null, made.Text("Id"), await ChangesAsync(stack, plan.Id));
            else
                End(key, "CREATE_FAILED", set.Text("StatusReason"), made.Text("Id"), []);
        }
        catch (AwsError refused)
        {
            End(key, "CREATE_FAILED", refused.Code == "InvalidParametersException" ? refused.Message : StackFailure.Refused(refused, Guid.NewGuid().ToString()), null, []);
        }
        catch (TemplateException broke)
        {
            End(key, "CREATE_FAILED", broke.Message, null, []);
        }
    }

    private static async Task<JsonArray> ChangesAsync(ProductStack stack, string plan)
    {
        JsonArray changes = [];
        string? next = null;
        do
        {
            var page = await stack.ChangesAsync(plan, next);
            foreach (var change in page.Objects("Changes"))
                changes.Add(PlannedChange.Of(change.Object("ResourceChange")));
            next = page.Text("NextToken");
        }
        while (next is not null);
        return changes;
    }

    private void End(string key, string status, string? message, string? changeSet, JsonArray changes) => state.Plans.Change(key, row =>
        row is null ? null : row with { Status = status, StatusMessage = message, ChangeSetId = changeSet, Changes = changes, Updated = world.Clock.GetUtcNow() });
}

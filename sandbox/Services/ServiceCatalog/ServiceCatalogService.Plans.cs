using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.ServiceCatalog;

public sealed partial class ServiceCatalogService
{
    /// <summary>CreateProvisionedProductPlan: of an update when there is a provisioned product of that name, else of a launch.</summary>
    public JsonObject? CreateProvisionedProductPlan(Call call)
    {
        var scope = Scope.Of(call);
        lock (gate)
        {
            var claim = Tokens.Claim(call, "plan-");
            if (state.Plans.Find(scope.Key(claim.Id)) is not { } plan)
            {
                plan = Planned(scope, call, claim.Id);
                Tokens.Keep(claim);
                // The product comes first, so that a plan always has one.
                if (plan.IsLaunch)
                    state.Provisioned.Put(scope.Key(plan.Aim.Id), plan.Aim);
                state.Plans.Put(scope.Key(plan.Id), plan);
                Planning.Start(scope.Key(plan.Id));
            }
            return ShownPlan.Made(plan);
        }
    }

    /// <summary>DescribeProvisionedProductPlan, with a page of what would change.</summary>
    public JsonObject? DescribeProvisionedProductPlan(Call call)
    {
        var plan = NeedPlan(call);
        var answer = Paging.Of(call.Input, plan.Changes.Select((change, index) => KeyValuePair.Create($"{index:D6}", change!))).Answer("ResourceChanges", change => change.DeepClone());
        answer["ProvisionedProductPlanDetails"] = ShownPlan.Of(plan);
        return answer;
    }

    /// <summary>ListProvisionedProductPlans: the caller's own unless told otherwise.</summary>
    public JsonObject? ListProvisionedProductPlans(Call call)
    {
        var (level, product) = (AccessLevel(call), call.Input.Text("ProvisionProductId"));
        var plans = state.Plans.Under(Scope.Of(call).Prefix)
            .Where(row => MayAccess(level, call, row.Value.Aim) && (product is null || row.Value.Aim.Id == product));
        return Paging.Of(call.Input, plans).Answer("ProvisionedProductPlans", ShownPlan.Summary);
    }

    /// <summary>ExecuteProvisionedProductPlan: begins to do what was planned.</summary>
    public JsonObject? ExecuteProvisionedProductPlan(Call call)
    {
        var scope = Scope.Of(call);
        lock (gate)
        {
            var claim = Tokens.Claim(call, "rec-");
            if (state.Records.Find(scope.Key(claim.Id)) is { } before)
                return ShownProduct.Answer(before);
            var plan = NeedPlan(call);
            if (plan.Status != "CREATE_SUCCESS")
                throw new AwsError("InvalidStateException", $"Plan {plan.Id} is in status {plan.Status} and cannot be executed.");
            if (!plan.IsLaunch)
                RequireIdle(NeedProvisioned(scope, new() { ["Id"] = plan.Aim.Id }, "Id", ""));
            Tokens.Keep(claim);
            var type = plan.IsLaunch ? ProvisioningRecord.Provision : ProvisioningRecord.Update;
            var answer = Begin(scope, Asked(call, claim.Id, type, plan.Aim) with { PlanId = plan.Id });
            state.Plans.Change(scope.Key(plan.Id), row => row!.Status == "CREATE_SUCCESS" ? row with { Status = "EXECUTE_IN_PROGRESS" } : row);
            return answer;
        }
    }

    /// <summary>DeleteProvisionedProductPlan with its change set; a launch that was never executed goes with it.</summary>
    public async Task<JsonObject?> DeleteProvisionedProductPlan(Call call)
    {
        var (scope, plan) = (Scope.Of(call), NeedPlan(call));
        if (plan.IsBusy)
            throw Refusals.Invalid($"Plan {plan.Id} is in status {plan.Status} and cannot be deleted.");
        var executed = plan.Status.StartsWith("EXECUTE", StringComparison.Ordinal);
        try
        {
            var stack = ProductStack.As(world, scope, plan.Aim, call.CallerArn, call.Cancellation);
            if (!executed && await stack.FindAsync() is not null)
                await (plan.IsLaunch ? stack.DeleteAsync(plan.Id) : stack.ForgetAsync(plan.Id));
        }
        catch (AwsError) when (call.Input.Flag("IgnoreErrors") == true)
        {
            // The change set stays where it is; Service Catalog forgets the plan.
        }
        lock (gate)
        {
            state.Plans.Remove(scope.Key(plan.Id));
            if (plan.IsLaunch && !executed)
                state.Provisioned.Remove(scope.Key(plan.Aim.Id));
        }
        return [];
    }

    private ProvisioningPlan Planned(Scope scope, Call call, string id)
    {
        var present = ProvisionedByName(scope, call.Input.Need("ProvisionedProductName"));
        var aim = present is null ? Launched(scope, call, call.Input.Need("IdempotencyToken")) with { Status = "PLAN_IN_PROGRESS" } : Updated(scope, call, present);
        return new()
        {
            Id = id,
            Name = call.Input.Need("PlanName"),
            Status = "CREATE_IN_PROGRESS",
            Aim = aim,
            IsLaunch = present is null,
            Caller = call.CallerArn,
            Parameters = Asked(call, id, "", aim).Parameters,
            Created = world.Clock.GetUtcNow(),
            Updated = world.Clock.GetUtcNow(),
        };
    }

    private ProvisioningPlan NeedPlan(Call call) =>
        state.Plans.Find(Scope.Of(call).Key(call.Input.Need("PlanId"))) ?? throw Refusals.NotFound("Plan", call.Input.Need("PlanId"));
}

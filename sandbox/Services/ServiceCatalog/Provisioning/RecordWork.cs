using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Templates;

namespace Pipeline.Sandbox.Services.ServiceCatalog.Provisioning;

/// <summary>Carries out requests about provisioned products in the background. Every step may be done twice, for one that a kill interrupted.</summary>
internal sealed class RecordWork(SandboxWorld world, CatalogState state)
{
    private readonly LaunchRules rules = new(state);

    // Between the answer and the first call of CloudFormation some seconds pass at AWS.
    private static readonly TimeSpan Queue = TimeSpan.FromSeconds(3);

    /// <summary>Begins with the record of a key and returns at once.</summary>
    public void Start(string key) => world.Background.Start(stopping => RunAsync(key, stopping));

    private async Task RunAsync(string key, CancellationToken stopping)
    {
        if (state.Records.Find(key) is not { IsBusy: true } record)
            return;
        var here = Scope.OfKey(key);
        var product = here.Key(record.Aim.Id);
        if (record.Type == ProvisioningRecord.Provision)
            state.Provisioned.Change(product, present => present ?? record.Aim);
        if (record.PlanId is { } plan)
            state.Plans.Change(here.Key(plan), row => row is null or { Status: "EXECUTE_IN_PROGRESS" } ? row : row with { Status = "EXECUTE_IN_PROGRESS" });
        await world.Pace.PassAsync(Queue, stopping);
        Enter(key, "IN_PROGRESS");
        Settle(key, record, await OutcomeAsync(key, here, record, stopping));
    }

    private async Task<Outcome> OutcomeAsync(string key, Scope here, ProvisioningRecord record, CancellationToken stopping)
    {
        var broken = record.Type == ProvisioningRecord.Update && record.Aim.StackId is not null ? "TAINTED" : "ERROR";
        try
        {
            if (record is { Type: ProvisioningRecord.Terminate, RetainResources: true })
                return new(null, []);
            var stack = ProductStack.As(world, here, record.Aim, record.Caller, stopping);
            return record switch
            {
                { Type: ProvisioningRecord.Terminate } => await TerminateAsync(stack, here, record, stopping),
                { PlanId: { } plan } => await ExecuteAsync(key, stack, record, state.Plans.Find(here.Key(plan))?.ChangeSetId ?? plan),
                _ => await DeployAsync(key, stack, here, record),
            };
        }
        catch (AwsError refused)
        {
            var ours = refused.Code == "InvalidParametersException";
            return Outcome.Failed(ours ? refused.Message : StackFailure.Refused(refused, Guid.NewGuid().ToString()), broken);
        }
        catch (TemplateException broke)
        {
            return Outcome.Failed(StackFailure.Refused(new("ValidationError", broke.Message), Guid.NewGuid().ToString()), broken);
        }
    }

    private async Task<Outcome> DeployAsync(string key, ProductStack stack, Scope here, ProvisioningRecord record)
    {
        var template = state.TemplateOf(here, record.Aim);
        await rules.RequireAsync(stack, here, record.Aim, record.Parameters);
        if (record.Type == ProvisioningRecord.Provision)
            await stack.CreateAsync(template, record.Parameters, record.Id);
        else if (!await stack.UpdateAsync(template, record.Parameters, record.Id))
            return Done((await stack.FindAsync())!);
        return await EndAsync(key, stack, record);
    }

    private async Task<Outcome> ExecuteAsync(string key, ProductStack stack, ProvisioningRecord record, string changeSet)
    {
        // An execution that a kill interrupted has begun already, if the stack says so.
        if ((await stack.ChangesAsync(changeSet)).Text("ExecutionStatus") == "AVAILABLE")
            await stack.ExecuteAsync(changeSet, record.Id);
        return await EndAsync(key, stack, record);
    }

    private async Task<Outcome> TerminateAsync(ProductStack stack, Scope here, ProvisioningRecord record, CancellationToken stopping)
    {
        if (await stack.FindAsync() is not { } present)
            return new(null, []);
        // A stack that is gone is found by its ARN only.
        var known = ProductStack.As(world, here, record.Aim with { StackId = present.Text("StackId") }, record.Caller, stopping);
        await known.DeleteAsync(record.Id);
        var ended = await known.DoneAsync(_ => { });
        return ended.Text("StackStatus") == "DELETE_COMPLETE" ? new(null, []) : Outcome.Failed(StackFailure.Told(await known.EventsAsync(record.Id)), "ERROR");
    }

    private async Task<Outcome> EndAsync(string key, ProductStack stack, ProvisioningRecord record)
    {
        var ended = await stack.DoneAsync(status =>
        {
            if (status.Contains("ROLLBACK", StringComparison.Ordinal))
                Enter(key, "IN_PROGRESS_IN_ERROR");
        });
        var wanted = record.Type == ProvisioningRecord.Provision ? "CREATE_COMPLETE" : "UPDATE_COMPLETE";
        if (ended.Text("StackStatus") == wanted)
            return Done(ended);
        var status = ended.Text("StackStatus") == "UPDATE_ROLLBACK_COMPLETE" ? "TAINTED" : "ERROR";
        return Outcome.Failed(StackFailure.Told(await stack.EventsAsync(record.Id)), status) with { StackId = ended.Text("StackId") };
    }

    private static Outcome Done(JsonObject stack)
    {
        var id = stack.Need("StackId");
        var outputs = stack.Objects("Outputs").Select(one => new RecordOutput(one.Need("OutputKey"), one.Text("OutputValue") ?? "", one.Text("Description")));
        return new(null, [new("CloudformationStackARN", id, "The ARN of the launched Cloudformation Stack"), .. outputs]) { StackId = id };
    }

    private void Enter(string key, string status) => state.Records.Change(key, row =>
        row is null or { IsBusy: false } || row.Status == status ? row : row with { Status = status, Updated = world.Clock.GetUtcNow() });

    // The provisioned product comes first: who sees the record at its end finds the product there.
    private void Settle(string key, ProvisioningRecord record, Outcome outcome)
    {
        var failed = outcome.Failure is not null && !record.IgnoreErrors;
        state.Provisioned.Change(Scope.OfKey(key).Key(record.Aim.Id), present =>
            present is null || present.LastRecord != record.Id ? present
            : failed ? present with { Status = outcome.Status, StatusMessage = outcome.Failure, StackId = present.StackId ?? outcome.StackId }
            : record.Type == ProvisioningRecord.Terminate ? null
            : record.Aim with { Status = "AVAILABLE", StatusMessage = null, StackId = outcome.StackId, LastSuccess = record.Id });
        if (record.PlanId is { } plan)
            state.Plans.Change(Scope.OfKey(key).Key(plan), row => row is null ? null : row with
            {
                Status = failed ? "EXECUTE_FAILED" : "EXECUTE_SUCCESS",
                StatusMessage = outcome.Failure,
                Updated = world.Clock.GetUtcNow(),
            });
        state.Records.Change(key, row => row! with
        {
            Status = failed ? "FAILED" : "SUCCEEDED",
            Errors = outcome.Failure is { } failure ? [new(StackFailure.Code, failure)] : [],
            Outputs = outcome.Outputs,
            Parameters = [],
            Updated = world.Clock.GetUtcNow(),
        });
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    /// <summary>UpdateFunctionCode.</summary>
    public async Task<JsonObject?> UpdateFunctionCode(Call call)
    {
        var named = Need(call).Named;
        FunctionRules.Check(call.Input);
        var (zip, package) = await code.TakeAsync(call, call.Input);
        FunctionRow Changed(FunctionRow row)
        {
            CheckSettled(row, call.Optional("RevisionId"));
            var configuration = FunctionForm.WithCode(row.Configuration, zip);
            if (call.Input["Architectures"] is { } architectures)
                configuration["Architectures"] = architectures.DeepClone();
            var updated = row with { Configuration = FunctionForm.Stamped(configuration, Now), Package = package, Updated = Now + world.Pace.Of(Creation) };
            return call.Flag("Publish") == true ? Published(updated, null) : updated;
        }
        if (call.Flag("DryRun") == true)
            return FunctionForm.Show(Changed(Need(call).Row), null, Now);
        var changed = functions.Change(named.Key, row => Changed(row ?? throw Refusals.NoFunction(named.Arn(call))))!;
        return Updating(changed, call.Flag("Publish") == true ? $"{changed.LastVersion}" : null);
    }

    /// <summary>UpdateFunctionConfiguration.</summary>
    public JsonObject? UpdateFunctionConfiguration(Call call)
    {
        Need(call);
        FunctionRules.Check(call.Input);
        if (call.Optional("Role") is { } role)
            CheckRole(call, role);
        var changed = Change(call, row =>
        {
            CheckSettled(row, call.Optional("RevisionId"));
            return row with { Configuration = FunctionForm.Stamped(FunctionForm.With(row.Configuration, row.Name, call.Input), Now), Updated = Now + world.Pace.Of(Creation) };
        });
        return Updating(changed, null);
    }

    /// <summary>PutFunctionConcurrency: kept, and the limit holds.</summary>
    public JsonObject? PutFunctionConcurrency(Call call) =>
        new() { ["ReservedConcurrentExecutions"] = Change(call, row => row with { Reserved = call.Number("ReservedConcurrentExecutions") }).Reserved };

    /// <summary>GetFunctionConcurrency.</summary>
    public JsonObject? GetFunctionConcurrency(Call call) =>
        new JsonObject { ["ReservedConcurrentExecutions"] = Need(call).Row.Reserved }.Present();

    /// <summary>DeleteFunctionConcurrency.</summary>
    public JsonObject? DeleteFunctionConcurrency(Call call)
    {
        Change(call, row => row with { Reserved = null });
        return [];
    }

    // An update is told as under way, also when it takes no time here.
    private static JsonObject Updating(FunctionRow row, string? qualifier)
    {
        var shown = FunctionForm.Show(row, qualifier, DateTimeOffset.MaxValue);
        (shown["LastUpdateStatus"], shown["LastUpdateStatusReason"], shown["LastUpdateStatusReasonCode"]) = ("InProgress", "The function is being created.", "Creating");
        return shown;
    }

    // https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
    private void CheckSettled(FunctionRow row, string? revision)
    {
        if (Now < row.Active)
            throw Refusals.Conflict("The operation cannot be performed at this time. The function is currently in the following state: Pending");
        if (Now < row.Updated)
            throw Refusals.Conflict($"The operation cannot be performed at this time. An update is in progress for resource: {row.Arn}");
        CheckRevision(row.Configuration, revision);
    }
}

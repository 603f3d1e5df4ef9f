using System.Text.Json.Nodes;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.CloudFormation;

public sealed partial class CloudFormationService
{
    /// <summary>Tells a resource that waits for it how something came out.</summary>
    public JsonObject? SignalResource(Call call)
    {
        var ((key, stack), id) = (Get(call), call.Text("LogicalResourceId"));
        if (stack.Status is not ("CREATE_IN_PROGRESS" or "UPDATE_IN_PROGRESS"))
            throw Refusals.Invalid($"Stack:{stack.Id} is in {stack.Status} state and can not be signaled");
        var row = tables.Resources.Find($"{key}/{id}") ?? throw NoResource(id, stack);
        if (row is not { Signals: not null, Status: "CREATE_IN_PROGRESS" })
            throw Refusals.Invalid($"Resource {id} is in {row.Status} state and can not be signaled");
        var signal = new SignalRow(call.Text("UniqueId"), call.Text("Status"));
        tables.Signals.Change($"{key}/{id}/{signal.Id}", present => present is not null && signal.Status != "FAILURE"
            ? throw Refusals.Invalid($"Signal with ID {signal.Id} for resource {id} already exists. Signals may only be updated with a FAILURE status.")
            : signal);
        return null;
    }
}

using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Lambda;

public sealed partial class LambdaService
{
    /// <summary>PutFunctionEventInvokeConfig: how often and how long an event that fails is tried again.</summary>
    public JsonObject? PutFunctionEventInvokeConfig(Call call) => SetEventInvoke(call, keep: false);

    /// <summary>UpdateFunctionEventInvokeConfig: as before, but what is not named stays.</summary>
    public JsonObject? UpdateFunctionEventInvokeConfig(Call call) => SetEventInvoke(call, keep: true);

    /// <summary>GetFunctionEventInvokeConfig.</summary>
    public JsonObject? GetFunctionEventInvokeConfig(Call call)
    {
        var (row, named) = Need(call);
        return (JsonObject)EventInvokeOf(row, named, call).DeepClone();
    }

    /// <summary>DeleteFunctionEventInvokeConfig.</summary>
    public JsonObject? DeleteFunctionEventInvokeConfig(Call call)
    {
        var named = Named(call);
        Change(call, row => EventInvokeOf(row, named, call) is not null ? row with { EventInvoke = Set(row.EventInvoke, named.Version, null) } : row);
        return [];
    }

    private JsonObject SetEventInvoke(Call call, bool keep)
    {
        var named = Named(call);
        if (call.Input.Object("DestinationConfig").Any(side => side.Value is JsonObject { Count: > 0 }))
            throw Refusals.Invalid("The sandbox does not imitate destinations: leave DestinationConfig out.");
        var changed = Change(call, row =>
        {
            var set = keep ? (JsonObject)EventInvokeOf(row, named, call).DeepClone() : [];
            foreach (var member in (ReadOnlySpan<string>)["MaximumRetryAttempts", "MaximumEventAgeInSeconds"])
                if (call.Input[member] is { } value)
                    set[member] = value.DeepClone();
            (set["FunctionArn"], set["LastModified"]) = ($"{row.Arn}:{named.Version}", Now.Iso());
            return row with { EventInvoke = Set(row.EventInvoke, named.Version, set) };
        });
        return (JsonObject)changed.EventInvoke[named.Version].DeepClone();
    }

    private static JsonObject EventInvokeOf(FunctionRow row, Qualifiers named, Call call) =>
        row.EventInvoke.TryGetValue(named.Version, out var set) ? set : throw Refusals.NotFound($"The function {named.Arn(call)} doesn't have an EventInvokeConfig");
}

using System.Text;
using Pipeline.Sandbox.Services.Events.Delivery;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Calls a function without waiting for it.</summary>
internal sealed class LambdaTarget : EventTarget
{
    public override bool NeedsRole => false;

    public override Task DeliverAsync(TargetCall target) => target.World.InvokeAsync("lambda", "Invoke", target.Call, new()
    {
        ["FunctionName"] = target.Arn,
        ["InvocationType"] = "Event",
        ["Payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(target.Input)),
    });
}

using System.Text;
using Pipeline.Sandbox.Services.Events.Delivery;
using Pipeline.Sandbox.Services.Lambda;
using Pipeline.Sandbox.Serving;

namespace Pipeline.Sandbox.Services.Events.Targets;

/// <summary>Calls a function without waiting for it, when the function's policy lets EventBridge do so.</summary>
/// <remarks>https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-resource-based.html#eb-lambda-permissions</remarks>
internal sealed class LambdaTarget : EventTarget
{
    private const string Principal = "events.amazonaws.com";

    public override bool NeedsRole => false;

    public override Task DeliverAsync(TargetCall target)
    {
        if (!target.World.Service<LambdaService>().LetsInvoke(target.Call, target.Arn, Principal, target.Delivery.RuleArn))
            throw new AwsError("AccessDeniedException", $"User: {Principal} is not authorized to perform: lambda:InvokeFunction on resource: {target.Arn} because no resource-based policy allows the lambda:InvokeFunction action", 403);
        return target.World.InvokeAsync("lambda", "Invoke", target.Call, new()
        {
            ["FunctionName"] = target.Arn,
            ["InvocationType"] = "Event",
            ["Payload"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(target.Input)),
        });
    }
}

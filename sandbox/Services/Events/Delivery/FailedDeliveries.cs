using System.Text.Json.Nodes;
using Pipeline.Sandbox.Models;
using Pipeline.Sandbox.Serving;
using Pipeline.Sandbox.Services.Logs;

namespace Pipeline.Sandbox.Services.Events.Delivery;

/// <summary>
/// Where deliveries that failed can be read: at AWS only a metric counts them, unless a queue was named for them. Here a log group of
/// the sandbox's own has a line for each, made when the first one fails.
/// </summary>
internal static class FailedDeliveries
{
    /// <summary>The log group.</summary>
    public const string LogGroup = "/sandbox/events/failed-deliveries";

    public static void Tell(SandboxWorld world, Call call, PendingDelivery delivery, AwsError refused)
    {
        var line = new JsonObject
        {
            ["rule"] = delivery.RuleArn,
            ["target"] = delivery.Target.Text("Arn"),
            ["errorCode"] = refused.Code,
            ["errorMessage"] = refused.Message,
            ["event"] = delivery.Event.DeepClone(),
        };
        world.Service<LogsService>().Write(call, LogGroup, delivery.RuleName, [line.ToJsonString()]);
    }
}
